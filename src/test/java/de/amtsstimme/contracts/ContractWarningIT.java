package de.amtsstimme.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.MailText;
import de.amtsstimme.fixtures.Mailbox;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both sides are told in time, once for each level and version of a contract. */
@ExtendWith(ArquillianExtension.class)
class ContractWarningIT {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void eachLevelIsToldOnceAndAnAmendmentBeginsAnew() {
    Mailbox finance = Mailbox.of(a.finance);
    Mailbox manager = Mailbox.of(a.manager);
    Mailbox reader = Mailbox.of(a.reader);
    String contract = Billing.agreed(a, FIRST, LAST, "200");
    Billing.book(a.manager, a, "2020-03-02T08:00:00Z", 60).ok();
    assertEquals(List.of(), told());
    Billing.book(a.manager, a, "2020-03-02T10:00:00Z", 60).ok();
    assertEquals(List.of("CONTRACT_CEILING 80 x3"), told());
    for (Mailbox box : List.of(finance, manager)) {
      MimeMessage mail = box.await(1).get(0);
      assertTrue(
          MailText.subject(mail).endsWith("Ein Vertrag hat eine Warnstufe der Obergrenze erreicht"),
          MailText.subject(mail));
      assertFalse(MailText.everything(mail).contains("200.00"));
      assertTrue(MailText.plain(mail).contains("/#/b/" + a.slug + "/abrechnung"));
    }
    Billing.book(a.manager, a, "2020-03-02T12:00:00Z", 8).ok();
    assertEquals(List.of("CONTRACT_CEILING 80 x3", "CONTRACT_CEILING 90 x3"), told());
    Billing.amend(a, contract, Map.of("ceiling", Billing.eur("225")));
    Billing.book(a.manager, a, "2020-03-02T13:00:00Z", 16).ok();
    assertEquals(
        List.of("CONTRACT_CEILING 1090 x3", "CONTRACT_CEILING 80 x3", "CONTRACT_CEILING 90 x3"),
        told());
    assertEquals(List.of(), reader.mails());
  }

  /** From a first day forty days ago, half of it is used: it lasts for forty more. */
  @Test
  void theForecastIsToldOnce() {
    LocalDate today = LocalDate.now();
    Billing.agreed(a, today.minusDays(39), today.plusDays(200), "170");
    String day = today.minusDays(2).toString();
    Billing.book(a.manager, a, day + "T08:00:00Z", 60).ok();
    assertEquals(List.of("CONTRACT_FORECAST 0 x3"), told());
    Billing.book(a.manager, a, day + "T10:00:00Z", 6).ok();
    assertEquals(List.of("CONTRACT_FORECAST 0 x3"), told());
  }

  @Test
  void theAuthoritysLimitIsTold() {
    Map<String, Object> limit =
        Map.of(
            "basis", "DIREKTAUFTRAG",
            "limit", Billing.eur("1200"),
            "validFrom", "2019-01-01",
            "source", "Dienstanweisung");
    String first = Billing.propose(a, Billing.contract(FIRST, LAST, "900"));
    assertEquals(List.of(), told());
    a.finance.post(a.path + "/award-limits", limit).ok();
    assertEquals(List.of(), told());
    Billing.propose(a, Billing.contract(FIRST, LAST, "100"));
    assertEquals(List.of("AWARD_LIMIT 1 x6"), told());
    a.manager.post(a.path + "/contracts/" + first + "/withdrawal", null).ok();
    Billing.propose(a, Billing.contract(FIRST, LAST, "1200"));
    assertTrue(told().contains("AWARD_LIMIT 2 x6"), told().toString());
  }

  /** Kept hours beyond the ceiling are told like a ceiling that is reached. */
  @Test
  void whatIsNotBilledAnyMoreIsTold() {
    Map<String, Object> body = Billing.contract(FIRST, LAST, "50");
    body.put("beyondCeiling", "NOT_BILLABLE");
    String contract = Billing.propose(a, body);
    Billing.accept(a, contract);
    Billing.agreeOn(a, Billing.card(contract, FIRST));
    Billing.book(a.manager, a, "2020-03-02T08:00:00Z", 60).ok();
    assertEquals(List.of("CONTRACT_CEILING 100 x3"), told());
  }

  /** Kind, step, and to how many people. */
  private List<String> told() {
    try (Sql sql = Sql.owner()) {
      return sql
          .list(
              "select kind || ' ' || step || ' x' || count(*) from notice where tenant_id = ?"
                  + " group by kind, step order by 1",
              sql.tenant(a))
          .stream()
          .map(r -> (String) r[0])
          .collect(Collectors.toList());
    }
  }
}
