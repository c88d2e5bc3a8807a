package de.amtsstimme.timesheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What no server gets past: each guard of contracts, sheets and entries by itself, without the
 * rules in Java.
 */
@ExtendWith(ArquillianExtension.class)
class AgreementGuardsIT {

  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2012, 12, 31);

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void aContractGoesOneWay() {
    String agreed = Billing.agreed(a, FIRST, LAST, "1000");
    String withdrawn = Billing.propose(a, Billing.contract(FIRST, LAST, "1000"));
    a.manager.post(a.path + "/contracts/" + withdrawn + "/withdrawal", null).ok();
    LocalDate today = Invoices.today();
    String ended = Billing.agreed(a, today.minusDays(9), today.plusDays(9), "1000");
    a.manager
        .post(
            a.path + "/contracts/" + ended + "/ending",
            Map.of("lastDay", today.toString(), "reason", "Genug"))
        .ok();
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      String set = "update contract set %s where id = ?::uuid";
      assertEquals(
          "AS450", db.attempt(copied("contract", "id", "'number', 'N 1'"), agreed), "in force");
      assertEquals("AS450", db.attempt(set.formatted("state = 'WITHDRAWN'"), agreed));
      assertEquals("AS450", db.attempt(set.formatted("state = 'IN_FORCE'"), ended));
      assertEquals("AS450", db.attempt(set.formatted("ends_on = ends_on + 1"), ended));
      assertEquals("AS450", db.attempt(set.formatted("state = 'PROPOSED'"), withdrawn));
      assertEquals("AS450", db.attempt(set.formatted("ceiling_net = 1"), withdrawn));
    }
  }

  @Test
  void anAmendmentIsAcceptedOrWithdrawnOnce() {
    String contract = Billing.agreed(a, FIRST, LAST, "1000");
    Billing.amend(a, contract, Map.of("ceiling", Billing.eur("2000")));
    String of = " where contract_id = ?::uuid";
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals(
          "AS450",
          db.attempt(copied("contract_amendment", "contract_id", "'ordinal', 2"), contract));
      for (String change : List.of("state = 'PROPOSED'", "state = 'WITHDRAWN'", "ordinal = 2")) {
        assertEquals(
            "AS450", db.attempt("update contract_amendment set " + change + of, contract), change);
      }
    }
  }

  @Test
  void theAuthorityConfirmsASheetAndNobodyElse() {
    String contract = Billing.agreed(a, FIRST, LAST, "1000");
    Billing.book(a.manager, a, "2012-03-05T08:00:00Z", 60).ok();
    String id = Billing.open(a, contract, "2012-03");
    String confirm =
        "update time_sheet set state = 'CONFIRMED', decided_by = bound_person(), decided_by_name ="
            + " 'X', decided_at = now() where id = ?::uuid";
    try (Sql db = Sql.behindTheDoor(a, "finance")) {
      assertEquals("AS451", db.attempt(confirm, id), "not submitted");
    }
    Billing.submit(a, id);
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS431", db.attempt(confirm, id), "by the agency");
      assertEquals("AS451", db.attempt(copied("time_sheet", "id", "'month', '2012-04-01'"), id));
      assertEquals(
          "AS451",
          db.attempt("update time_sheet set state = 'OPEN' where id = ?::uuid", id),
          "taken back");
    }
  }

  /** Else what is corrected later would be compared with prices that the month never had. */
  @Test
  void aMonthThatWasSubmittedKeepsItsRates() {
    String contract = Billing.agreed(a, FIRST, LAST, "1000");
    String open = a.manager.post(a.path + "/rate-cards", card(contract, 2)).ok().id();
    Billing.book(a.manager, a, "2012-03-05T08:00:00Z", 60).ok();
    String sheet = Billing.open(a, contract, "2012-03");
    a.finance.post(a.path + "/rate-cards/" + open + "/acceptance", null).ok();
    String late = a.manager.post(a.path + "/rate-cards", card(contract, 3)).ok().id();
    String next = a.manager.post(a.path + "/rate-cards", card(contract, 4)).ok().id();
    Billing.confirm(a, Billing.submit(a, sheet)).ok();
    Problems.check(
        "a day in March",
        a.finance.post(a.path + "/rate-cards/" + late + "/acceptance", null),
        ProblemCode.MONTH_CLOSED);
    String accept =
        "update rate_card set accepted_by = bound_person(), accepted_by_name = 'X', accepted_at ="
            + " now() where id = ?::uuid";
    try (Sql db = Sql.behindTheDoor(a, "finance")) {
      assertEquals("AS451", db.attempt(accept, late));
    }
    a.finance.post(a.path + "/rate-cards/" + next + "/acceptance", null).ok();
  }

  /** From the first of a month on. */
  private static Map<String, Object> card(String contract, int month) {
    return Billing.card(contract, LocalDate.of(2012, month, 1));
  }

  @Test
  void nothingJoinsASheetThatIsClosed() {
    String contract = Billing.agreed(a, FIRST, LAST, "1000");
    String entry = Billing.book(a.manager, a, "2012-03-05T08:00:00Z", 60).ok().id();
    String copy =
        copied(
            "time_entry",
            "id",
            "'started_at', '2012-03-06T08:00:00Z', 'ended_at', '2012-03-06T09:00:00Z'");
    String sheet = Billing.open(a, contract, "2012-03");
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("done", db.attempt(copy, entry), "open");
    }
    JsonNode submitted = Billing.submit(a, sheet);
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS451", db.attempt(copy, entry), "submitted");
    }
    a.finance
        .post(
            a.path + "/time-sheets/" + sheet + "/dispute",
            Map.of(
                "version",
                submitted.path("version").asInt(),
                "objections",
                List.of(Map.of("entryId", entry, "reason", "Zu lang"))))
        .ok();
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS451", db.attempt(copy, entry), "disputed: only what settles it");
    }
    JsonNode read = a.finance.get(a.path + "/time-sheets/" + sheet).ok().json();
    Billing.confirm(a, read).ok();
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS451", db.attempt(copy, entry), "confirmed");
    }
  }

  /**
   * A row like the one with this key, but for its own id and what is said.
   *
   * @param changes names and values, as of jsonb_build_object
   */
  private static String copied(String table, String key, String changes) {
    return "insert into %1$s select (jsonb_populate_record(r, jsonb_build_object('id', '%2$s', %3$s))).* from %1$s r where r.%4$s = ?::uuid"
        .formatted(table, UUID.randomUUID(), changes, key);
  }
}
