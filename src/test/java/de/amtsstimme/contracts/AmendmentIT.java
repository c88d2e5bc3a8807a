package de.amtsstimme.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contract in force changes when both sides say so, and not before. */
@ExtendWith(ArquillianExtension.class)
class AmendmentIT {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 6, 30);

  private final TestAuthority a = TestAuthority.withAgency();
  private final String contract = Billing.agreed(a, FIRST, LAST, "100");
  private final String amendments = a.path + "/contract-amendments";

  @Test
  void theContractStaysAsItIsUntilTheAuthorityAccepts() {
    Billing.book(a.manager, a, "2020-03-02T08:00:00Z", 60).ok();
    JsonNode proposed = propose(Map.of("ceiling", Billing.eur("500"), "endsOn", "2020-12-31"));
    String id = proposed.path("id").asText();
    Problems.check(
        "still the old ceiling",
        Billing.book(a.manager, a, "2020-03-02T10:00:00Z", 60),
        ProblemCode.CEILING_REACHED);
    Problems.check(
        "agency",
        a.manager.post(amendments + "/" + id + "/acceptance", Map.of("version", 1)),
        ProblemCode.FORBIDDEN);
    Problems.check(
        "another one meanwhile",
        a.manager.post(
            amendments, Billing.amendment(a, contract, Map.of("ceiling", Billing.eur("600")))),
        ProblemCode.DUPLICATE);
    Problems.check(
        "not what was read",
        a.finance.post(amendments + "/" + id + "/acceptance", Map.of("version", 2)),
        ProblemCode.CONCURRENT_CHANGE);
    JsonNode accepted =
        a.finance.post(amendments + "/" + id + "/acceptance", Map.of("version", 1)).ok().json();
    assertEquals(1, accepted.path("number").asInt());
    assertEquals("100.00", accepted.path("replaced").path("ceiling").path("amount").asText());
    JsonNode now = a.finance.get(a.path + "/contracts/" + contract).ok().json();
    assertEquals("500.00", now.path("ceiling").path("amount").asText());
    assertEquals("85.00", now.path("used").path("amount").asText());
    assertEquals("2020-12-31", now.path("endsOn").asText());
    assertEquals(1, now.path("amendments").asInt());
    assertEquals("IN_FORCE", now.path("state").asText());
    Billing.book(a.manager, a, "2020-03-02T10:00:00Z", 60).ok();
    Billing.book(a.manager, a, "2020-12-02T10:00:00Z", 60).ok();
    Problems.check(
        "twice",
        a.finance.post(amendments + "/" + id + "/acceptance", Map.of("version", 2)),
        ProblemCode.TRANSITION_NOT_ALLOWED);
    Billing.amend(a, contract, Map.of("ceiling", Billing.eur("700")));
    JsonNode both = a.finance.get(amendments + "?contractId=" + contract).ok().json();
    assertEquals(2, both.path("items").size());
    assertEquals(2, both.path("items").path(0).path("number").asInt());
  }

  @Test
  void whatIsWrongWithItIsSaid() {
    Billing.book(a.manager, a, "2020-03-02T08:00:00Z", 60).ok();
    Problems.check(
        "below what is booked",
        a.manager.post(
            amendments, Billing.amendment(a, contract, Map.of("ceiling", Billing.eur("84.99")))),
        ProblemCode.VALIDATION_FAILED);
    Problems.check(
        "another beginning",
        a.manager.post(
            amendments, Billing.amendment(a, contract, Map.of("startsOn", "2019-01-01"))),
        ProblemCode.VALIDATION_FAILED);
    String id = propose(Map.of("ceiling", Billing.eur("90"))).path("id").asText();
    Billing.book(a.manager, a, "2020-03-02T10:00:00Z", 10).ok();
    Problems.check(
        "booked meanwhile",
        a.finance.post(amendments + "/" + id + "/acceptance", Map.of("version", 1)),
        ProblemCode.VALIDATION_FAILED);
    a.manager.post(amendments + "/" + id + "/withdrawal", null).ok();
    Problems.check(
        "withdrawn",
        a.finance.post(amendments + "/" + id + "/acceptance", Map.of("version", 2)),
        ProblemCode.TRANSITION_NOT_ALLOWED);
    String proposal = Billing.propose(a, Billing.contract(FIRST, LAST, "10"));
    Problems.check(
        "a proposal is changed, not amended",
        a.manager.post(
            amendments, Billing.amendment(a, proposal, Map.of("ceiling", Billing.eur("20")))),
        ProblemCode.TRANSITION_NOT_ALLOWED);
  }

  /** No server changes a contract past an amendment, or by more than it says. */
  @Test
  void theDatabaseHoldsTheContractToTheAmendment() {
    String id = propose(Map.of("ceiling", Billing.eur("500"))).path("id").asText();
    String accepted =
        "update contract_amendment set state = 'IN_FORCE', ordinal = 1, replaced = '{}',"
            + " accepted_at = now(), accepted_by = bound_person(), accepted_by_name = 'X' where id"
            + " = '"
            + id
            + "'";
    try (Sql agency = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS431", agency.attempt(accepted));
      assertEquals("42501", agency.attempt("update contract_amendment set ceiling_net = 900"));
    }
    try (Sql finance = Sql.behindTheDoor(a, "finance")) {
      String amended = "update contract set amendments = 1, ceiling_net = %s where id = '%s'";
      assertEquals("AS450", finance.attempt(amended.formatted("500", contract)));
      assertEquals(1, finance.update(accepted));
      for (String wrong :
          List.of(
              "501", "500, title = 'X'", "500, starts_on = '2019-01-01'", "500, used_net = 1")) {
        assertEquals("AS450", finance.attempt(amended.formatted(wrong, contract)), wrong);
      }
      assertEquals("done", finance.attempt(amended.formatted("500", contract)));
      finance.rollback();
    }
    assertTrue(
        a.finance.get(amendments + "/" + id).ok().json().path("replaced").isNull(), "taken back");
  }

  private JsonNode propose(Map<String, ?> changes) {
    return a.manager.post(amendments, Billing.amendment(a, contract, changes)).ok().json();
  }
}
