package de.amtsstimme.billingruns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs bill all authorities there are: so these here work in months in which no other test has a
 * contract, and look at nothing but their own authorities.
 */
@ExtendWith(ArquillianExtension.class)
class BillingRunIT {

  private static final String MONTH = "2008-03";
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Api AGENCY = Api.as(TestInstallation.AGENCY_ADMIN);

  private final String prefix = "L" + UUID.randomUUID().toString().substring(0, 7) + "-";

  /** An authority with a contract, in the order in which a run comes to them. */
  private record Town(TestAuthority a, String contract) {}

  @BeforeEach
  void aRangeOfItsOwn() {
    Invoices.seller(prefix);
  }

  @AfterEach
  void theUsualRange() {
    Invoices.seller();
  }

  @Test
  void whatIsDueIsIssuedAndWhatIsNotStopsNothing() {
    Town first = town(true);
    Town without = town(false);
    Town last = town(true);
    Town waiting = town(true);
    confirmed(first);
    confirmed(without);
    confirmed(last);
    String open = submitted(waiting);

    Map<String, JsonNode> lines = lines(ended(start(true)));
    assertEquals("CHECKED", state(lines, first));
    assertEquals("WAITING", state(lines, waiting));
    assertEquals(0, invoices(first));
    assertEquals(
        0,
        first.a().finance.get(first.a().path + "/invoice-drafts").ok().json().path("items").size());
    String checked = lines.get(first.contract()).path("gross").path("amount").asText();

    JsonNode run = ended(start(false));
    assertEquals(run.path("total").asInt(), run.path("done").asInt(), run.toString());
    lines = lines(run);
    for (Town town : List.of(first, last)) {
      JsonNode line = lines.get(town.contract());
      assertEquals("ISSUED", line.path("state").asText(), line.toString());
      assertEquals(checked, line.path("gross").path("amount").asText());
      JsonNode invoice =
          town.a()
              .finance
              .get(town.a().path + "/invoices/" + line.path("invoiceId").asText())
              .ok()
              .json();
      assertEquals(line.path("invoiceNumber").asText(), invoice.path("number").asText());
      assertEquals("Dienst: Abrechnung", invoice.path("issuedByName").asText());
      String trail = town.a().admin.get(town.a().path + "/audit-events?limit=20").ok().text();
      assertTrue(trail.contains("BILLED_BY_RUN") && trail.contains("SERVICE"), trail);
      assertTrue(
          town.a()
              .admin
              .get(town.a().path + "/audit-events/verification")
              .ok()
              .json()
              .path("verified")
              .asBoolean());
    }
    JsonNode failed = lines.get(without.contract());
    assertEquals("FAILED", failed.path("state").asText());
    assertEquals("INVOICE_INVALID", failed.path("code").asText());
    assertTrue(failed.path("detail").asText().contains("Leitweg-ID"), failed.toString());
    assertEquals(0, invoices(without));
    assertTrue(
        AGENCY.get("/agency/audit-events?limit=50").ok().text().contains(run.path("id").asText()));

    // Once more, after the last one has confirmed as well: what was billed is not billed again.
    confirm(waiting, open);
    lines = lines(ended(start(false)));
    assertNull(lines.get(first.contract()));
    assertNull(lines.get(last.contract()));
    assertEquals("ISSUED", state(lines, waiting));
    assertEquals("FAILED", state(lines, without));
    for (Town town : List.of(first, last, waiting)) {
      assertEquals(1, invoices(town));
    }
    noGaps(3);
    seenByNobodyElse(first, run.path("id").asText());
  }

  private static void seenByNobodyElse(Town town, String run) {
    for (Api person : List.of(town.a().admin, town.a().finance, town.a().manager)) {
      for (String path :
          List.of(
              "/agency/billing-runs",
              "/agency/billing-runs/" + run,
              "/agency/billing-runs/" + run + "/items")) {
        Problems.check(path, person.get(path), ProblemCode.FORBIDDEN);
      }
      Problems.check(
          "start",
          person.post("/agency/billing-runs", Map.of("month", "2001-01")),
          ProblemCode.FORBIDDEN);
    }
    for (String role : List.of("admin", "finance", "manager")) {
      try (Sql db = Sql.behindTheDoor(town.a(), role)) {
        for (String table : List.of("billing_run", "billing_run_item")) {
          assertEquals("0", db.one("select cast(count(*) as text) from " + table));
        }
        assertEquals(
            "42501",
            db.attempt(
                "insert into billing_run_item (id, run_id, contract_id, contract_number, period,"
                    + " state) values (gen_random_uuid(), ?::uuid, gen_random_uuid(), 'X',"
                    + " '2008-03-01', 'PENDING')",
                run));
      }
    }
  }

  @Test
  void whatWasCancelledIsBilledAnew() {
    Town town = town(true);
    confirmed(town);
    String first = lines(ended(start(false))).get(town.contract()).path("invoiceId").asText();
    String invoices = town.a().path + "/invoices/";
    String cancellation =
        town.a()
            .manager
            .post(invoices + first + "/cancellation", Map.of("reason", "Falsch"))
            .ok()
            .id();
    Invoices.issue(town.a(), cancellation).ok();
    JsonNode again = lines(ended(start(false))).get(town.contract());
    assertEquals("ISSUED", again.path("state").asText());
    assertFalse(first.equals(again.path("invoiceId").asText()));
    assertNull(lines(ended(start(false))).get(town.contract()));
    assertEquals(3, invoices(town));
    try (Sql owner = Sql.owner()) {
      owner.begin();
      assertEquals(
          "AS461",
          owner.attempt(
              "update billing_run_item set detail = 'x' where invoice_id = ?::uuid", first));
      assertEquals(
          "23505",
          owner.attempt(
              "insert into billing_run_item (id, run_id, authority_id, contract_id,"
                  + " contract_number, period, state, invoice_id, net, gross, done_at) select"
                  + " gen_random_uuid(), (select id from billing_run where id <> i.run_id limit 1),"
                  + " authority_id, contract_id, contract_number, period, state, invoice_id, net,"
                  + " gross, done_at from billing_run_item i where invoice_id = ?::uuid",
              again.path("invoiceId").asText()));
      owner.rollback();
    }
  }

  @Test
  void anEndedAuthorityIsNotBilledAndSaysWhy() {
    Town town = town(true);
    confirmed(town);
    town.a().agencyAdmin.post(town.a().path + "/ending", Map.of("reason", "Vorbei")).ok();
    JsonNode line = lines(ended(start(false))).get(town.contract());
    assertEquals("AUTHORITY_ENDED", line.path("code").asText(), line.toString());
    assertTrue(line.path("detail").asText().contains("beendet"));
  }

  /** A server that dies between the number and the commit: what it had in hand is done later. */
  @Test
  void whatAKilledServerHadInHandIsBilledOnce() {
    Town first = town(true);
    Town second = town(true);
    Town third = town(true);
    for (Town town : List.of(first, second, third)) {
      confirmed(town);
    }
    String run;
    try (Sql holding = Sql.owner();
        Sql looking = Sql.owner();
        Sql superuser = Sql.superuser()) {
      int own = holding.one("select pg_backend_pid()");
      holding.begin();
      // The last lock that the transaction takes before its commit.
      holding.list(
          "select 1 from audit_head where tenant_id = ? for update", looking.tenant(second.a()));
      run = start(false);
      Await.until(() -> stateOf(looking, run, first), "ISSUED"::equals, PATIENCE);
      List<Object[]> blocked =
          Await.until(
              () ->
                  superuser.list(
                      "select pid from pg_stat_activity where ? = any (pg_blocking_pids(pid))",
                      own),
              found -> !found.isEmpty(),
              PATIENCE);
      assertEquals("PENDING", stateOf(looking, run, second));
      blocked.forEach(pid -> superuser.list("select pg_terminate_backend(?)", pid[0]));
      holding.rollback();
    }
    Map<String, JsonNode> lines = lines(ended(run));
    for (Town town : List.of(first, second, third)) {
      assertEquals("ISSUED", state(lines, town));
      assertEquals(1, invoices(town));
    }
    noGaps(3);
  }

  /** Two servers at one run: each takes what the other has not in hand. */
  @Test
  void twoAtOnceShareTheWork() {
    Town first = town(true);
    Town second = town(true);
    Town third = town(true);
    for (Town town : List.of(first, second, third)) {
      confirmed(town);
    }
    String run;
    try (Sql holding = Sql.owner();
        Sql looking = Sql.owner()) {
      holding.begin();
      holding.list(
          "select pg_advisory_xact_lock(hashtextextended(?, 0))",
          looking.tenant(second.a()) + ":billing:" + second.contract());
      run = start(false);
      Await.until(() -> stateOf(looking, run, first), "ISSUED"::equals, PATIENCE);
      // The same work under another name, as if another server had it.
      looking.update(
          "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
              + " values ('billing-run', ?, now(), false, 1)",
          new UUID(0, 0) + ":" + run.toUpperCase(Locale.ROOT));
      Await.until(() -> stateOf(looking, run, third), "ISSUED"::equals, PATIENCE);
      assertEquals("PENDING", stateOf(looking, run, second));
      holding.rollback();
    }
    Map<String, JsonNode> lines = lines(ended(run));
    for (Town town : List.of(first, second, third)) {
      assertEquals("ISSUED", state(lines, town));
      assertEquals(1, invoices(town));
    }
    noGaps(3);
  }

  @Test
  void onlyMonthsThatHaveBegun() {
    for (String wrong : List.of("2099-01", "2026-13", "2026", "")) {
      Problems.check(
          wrong,
          AGENCY.post("/agency/billing-runs", Map.of("month", wrong)),
          ProblemCode.VALIDATION_FAILED);
    }
  }

  private static Town town(boolean leitwegId) {
    TestAuthority a = TestAuthority.withAgency();
    LocalDate first = LocalDate.parse(MONTH + "-01");
    Map<String, Object> invoice = new HashMap<>(Invoices.buyer());
    if (!leitwegId) {
      invoice.remove("leitwegId");
    }
    Map<String, Object> body = Billing.contract(first, first.plusMonths(1).minusDays(1), "5000");
    body.put("invoice", invoice);
    String contract = Billing.propose(a, body);
    Billing.accept(a, contract);
    Billing.agreeOn(a, Billing.card(contract, first));
    return new Town(a, contract);
  }

  private static String submitted(Town town) {
    Billing.book(town.a().manager, town.a(), MONTH + "-05T08:00:00Z", 61).ok();
    Billing.book(town.a().agencyEditor, town.a(), MONTH + "-02T08:00:00Z", 90).ok();
    String sheet = Billing.open(town.a(), town.contract(), MONTH);
    Billing.submit(town.a(), sheet);
    return sheet;
  }

  private static void confirm(Town town, String sheet) {
    Billing.confirm(
            town.a(), town.a().finance.get(town.a().path + "/time-sheets/" + sheet).ok().json())
        .ok();
  }

  private static void confirmed(Town town) {
    confirm(town, submitted(town));
  }

  private static String start(boolean dryRun) {
    return AGENCY.post("/agency/billing-runs", Map.of("month", MONTH, "dryRun", dryRun)).ok().id();
  }

  private static JsonNode ended(String run) {
    return Await.until(
        () -> AGENCY.get("/agency/billing-runs/" + run).ok().json(),
        r -> r.path("state").asText().equals("ENDED"),
        PATIENCE);
  }

  /** By contract. */
  private static Map<String, JsonNode> lines(JsonNode run) {
    Map<String, JsonNode> lines = new HashMap<>();
    AGENCY
        .get("/agency/billing-runs/" + run.path("id").asText() + "/items?limit=200")
        .ok()
        .json()
        .path("items")
        .forEach(l -> lines.put(l.path("contractId").asText(), l));
    return lines;
  }

  private static String state(Map<String, JsonNode> lines, Town town) {
    return lines.get(town.contract()).path("state").asText();
  }

  private static String stateOf(Sql looking, String run, Town town) {
    List<Object[]> found =
        looking.list(
            "select state from billing_run_item where run_id = ?::uuid and contract_id = ?::uuid",
            run,
            town.contract());
    return found.isEmpty() ? null : (String) found.get(0)[0];
  }

  private static int invoices(Town town) {
    return town.a().finance.get(town.a().path + "/invoices").ok().json().path("items").size();
  }

  private void noGaps(int count) {
    try (Sql owner = Sql.owner()) {
      assertEquals(
          LongStream.rangeClosed(1, count).boxed().toList(),
          owner.list("select seq from invoice where prefix = ? order by seq", prefix).stream()
              .map(r -> r[0])
              .toList());
    }
  }
}
