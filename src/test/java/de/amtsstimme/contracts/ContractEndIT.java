package de.amtsstimme.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Either side ends a contract early; who books chooses among contracts without their amounts. */
@ExtendWith(ArquillianExtension.class)
class ContractEndIT {

  private final TestAuthority a = TestAuthority.withAgency();
  private final LocalDate today = Invoices.today();

  @Test
  void theAgencyEndsItFromTodayOn() {
    String id = Billing.agreed(a, today.minusMonths(1), today.plusMonths(2), "1000");
    Problems.check("past", end(a.manager, id, today.minusDays(1)), ProblemCode.VALIDATION_FAILED);
    Problems.check("editor", end(a.agencyEditor, id, today), ProblemCode.FORBIDDEN);
    JsonNode ended = end(a.manager, id, today.plusDays(3)).ok().json();
    assertEquals("ENDED", ended.path("state").asText());
    assertEquals(today.plusDays(3).toString(), ended.path("endsOn").asText());
    assertEquals("Zu viel zu tun", ended.path("endReason").asText());
    assertFalse(ended.path("endedByName").asText().isEmpty());
    Problems.check("once", end(a.finance, id, today), ProblemCode.TRANSITION_NOT_ALLOWED);
  }

  @Test
  void theAuthorityMayEndItForDaysThatHavePassed() {
    String id = Billing.agreed(a, today.minusMonths(1), today.plusMonths(2), "1000");
    end(a.finance, id, today.minusDays(1)).ok();
  }

  @Test
  void whoBooksChoosesAmongContractsAndSeesNoAmount() {
    LocalDate first = LocalDate.of(2019, 1, 1);
    String one = Billing.agreed(a, first, first.plusMonths(3), "1234.56");
    String two = Billing.agreed(a, first, first.plusMonths(3), "1000");
    Billing.propose(a, Billing.contract(first, first.plusMonths(3), "1000"));
    Map<String, Object> entry = Billing.entry("2019-02-04T08:00:00Z", 30);
    Problems.check(
        "which one",
        a.agencyEditor.post(a.path + "/time-entries", entry),
        ProblemCode.CONTRACT_NEEDED);
    Api.Answer choices = a.agencyEditor.get(a.path + "/contract-choices").ok();
    assertFalse(choices.text().contains("1234.56"), choices.text());
    assertEquals(
        List.of(two, one),
        List.of(
            choices.json().path("items").path(0).path("id").asText(),
            choices.json().path("items").path(1).path("id").asText()));
    assertEquals(2, choices.json().path("items").size());
    Map<String, Object> chosen = new HashMap<>(entry);
    chosen.put("contractId", one);
    assertEquals(
        one,
        a.agencyEditor
            .post(a.path + "/time-entries", chosen)
            .ok()
            .json()
            .path("contractId")
            .asText());
    Problems.check("reader", a.reader.get(a.path + "/contract-choices"), ProblemCode.FORBIDDEN);
    Problems.check(
        "contracts stay closed", a.agencyEditor.get(a.path + "/contracts"), ProblemCode.FORBIDDEN);
  }

  @Test
  void whoWritesAContractChoosesWhoConfirms() {
    JsonNode members = a.manager.get(a.path + "/contract-confirmers").ok().json().path("items");
    assertTrue(members.size() > 3, members.toString());
    Map<String, Object> body =
        Billing.contract(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), "1000");
    body.put("confirmerId", members.path(0).path("id").asText());
    String id = Billing.propose(a, body);
    assertEquals(
        members.path(0).path("id").asText(),
        a.finance.get(a.path + "/contracts/" + id).ok().json().path("confirmerId").asText());
    Problems.check(
        "editor", a.agencyEditor.get(a.path + "/contract-confirmers"), ProblemCode.FORBIDDEN);
  }

  private Api.Answer end(Api person, String id, LocalDate lastDay) {
    return person.post(
        a.path + "/contracts/" + id + "/ending",
        Map.of("lastDay", lastDay.toString(), "reason", "Zu viel zu tun"));
  }
}
