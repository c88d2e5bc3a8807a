package de.amtsstimme.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What both sides agree on, and how much may be booked under it. */
@ExtendWith(ArquillianExtension.class)
class ContractIT {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void theAgencyWritesAndTheAuthorityAcceptsWhatItRead() {
    String id = Billing.propose(a, Billing.contract(FIRST, LAST, "1000"));
    String path = a.path + "/contracts/" + id;
    Problems.check(
        "agency",
        a.manager.post(path + "/acceptance", Map.of("version", 1)),
        ProblemCode.FORBIDDEN);
    Problems.check(
        "authority",
        a.finance.patch(path, Billing.contract(FIRST, LAST, "1"), "*"),
        ProblemCode.FORBIDDEN);
    a.manager.patch(path, Billing.contract(FIRST, LAST, "2000"), "*").ok();
    Problems.check(
        "read before",
        a.finance.post(path + "/acceptance", Map.of("version", 1)),
        ProblemCode.CONCURRENT_CHANGE);
    Billing.accept(a, id);
    Problems.check(
        "again",
        a.finance.post(path + "/acceptance", Map.of("version", 3)),
        ProblemCode.TRANSITION_NOT_ALLOWED);
    Problems.check(
        "changed afterwards",
        a.manager.patch(path, Billing.contract(FIRST, LAST, "9000"), "*"),
        ProblemCode.TRANSITION_NOT_ALLOWED);
    JsonNode contract = a.admin.get(path).ok().json();
    assertEquals("IN_FORCE", contract.path("state").asText());
    assertEquals("2000.00", contract.path("ceiling").path("amount").asText());
    Problems.check("reader", a.reader.get(path), ProblemCode.FORBIDDEN);
  }

  /** The database keeps what was accepted, whatever a server wants. */
  @Test
  void theDatabaseKeepsWhatWasAccepted() {
    String id = Billing.agreed(a, FIRST, LAST, "1000");
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      for (String change :
          List.of(
              "ceiling_net = 5000",
              "ends_on = '2030-01-01'",
              "leitweg_id = null",
              "state = 'PROPOSED', accepted_at = null, accepted_by = null",
              "accepted_by_name = 'X'")) {
        assertEquals(
            "AS450", db.attempt("update contract set " + change + " where id = '" + id + "'"));
      }
      assertEquals(
          "23514", db.attempt("update contract set used_net = 1001 where id = '" + id + "'"));
      String other = Billing.propose(a, Billing.contract(FIRST, LAST, "1000"));
      assertEquals(
          "AS431",
          db.attempt(
              "update contract set state = 'IN_FORCE', accepted_at = now(), accepted_by ="
                  + " bound_person(), accepted_by_name = 'X' where id = '"
                  + other
                  + "'"));
    }
  }

  @Test
  void whatIsWrongWithAContractIsSaid() {
    Map<String, Object> body = Billing.contract(LAST, FIRST, "-5");
    body.put("firstWarning", 90);
    body.put("secondWarning", 80);
    body.put(
        "invoice",
        Map.of("name", "K", "city", "C", "leitwegId", "991-03730-18", "endpointScheme", "0204"));
    Api.Answer answer = a.manager.post(a.path + "/contracts", body);
    Problems.check("contract", answer, ProblemCode.VALIDATION_FAILED);
    List<String> pointers = new ArrayList<>();
    answer.json().path("errors").forEach(e -> pointers.add(e.path("pointer").asText()));
    assertEquals(
        List.of(
            "/endsOn",
            "/ceiling/amount",
            "/secondWarning",
            "/invoice/leitwegId",
            "/invoice/endpointId"),
        pointers);
    Map<String, Object> card = Billing.card(Billing.propose(a, good()), FIRST);
    card.put("rates", List.of(Map.of("activity", "TEXT", "hourly", Billing.eur("85.005"))));
    Api.Answer three = a.manager.post(a.path + "/rate-cards", card);
    Problems.check("three decimals", three, ProblemCode.VALIDATION_FAILED);
    assertEquals("/rates/0/hourly/amount", Problems.pointer(three));
    card.put("rates", List.of(Map.of("activity", "TEXT", "hourly", Billing.eur("0"))));
    card.put("unitMinutes", 7);
    Problems.check(
        "zero", a.manager.post(a.path + "/rate-cards", card), ProblemCode.VALIDATION_FAILED);
  }

  @Test
  void withoutRatesNothingIsBooked() {
    String contract = Billing.propose(a, good());
    Problems.check(
        "not accepted",
        a.manager.post(a.path + "/time-entries", under(contract)),
        ProblemCode.UNKNOWN_REFERENCE);
    Billing.accept(a, contract);
    Problems.check(
        "without a card",
        Billing.book(a.manager, a, "2020-03-02T08:00:00Z", 10),
        ProblemCode.RATE_MISSING);
    String card = a.manager.post(a.path + "/rate-cards", Billing.card(contract, FIRST)).ok().id();
    Problems.check(
        "not accepted",
        Billing.book(a.manager, a, "2020-03-02T08:00:00Z", 10),
        ProblemCode.RATE_MISSING);
    a.finance.post(a.path + "/rate-cards/" + card + "/acceptance", null).ok();
    Map<String, Object> video = Billing.entry("2020-03-02T08:00:00Z", 10);
    video.put("activity", "VIDEO");
    Problems.check(
        "no rate for it",
        a.manager.post(a.path + "/time-entries", video),
        ProblemCode.RATE_MISSING);
    Billing.book(a.manager, a, "2020-03-02T08:00:00Z", 10).ok();
  }

  @Test
  void limitsAreTheAuthoritysOwn() {
    String id = Billing.propose(a, good());
    assertEquals("LIMIT_UNKNOWN", contract(id).path("awardNotice").asText());
    Map<String, Object> limit =
        Map.of(
            "basis", "DIREKTAUFTRAG",
            "limit", Billing.eur("1200"),
            "validFrom", "2019-01-01",
            "source", "Dienstanweisung");
    Problems.check(
        "agency", a.manager.post(a.path + "/award-limits", limit), ProblemCode.FORBIDDEN);
    a.finance.post(a.path + "/award-limits", limit).ok();
    assertEquals("LIMIT_NEAR", contract(id).path("awardNotice").asText());
    Billing.propose(a, good());
    assertEquals("LIMIT_EXCEEDED", contract(id).path("awardNotice").asText());
  }

  /** Ten at once for the last three hours: three are booked, and the sum is what they come to. */
  @Test
  void nobodyPassesTheCeilingTogether() throws Exception {
    String id = Billing.agreed(a, FIRST, LAST, "300");
    ExecutorService pool = Executors.newFixedThreadPool(10);
    try {
      List<Callable<Api.Answer>> bookings = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        Api person = i % 2 == 0 ? a.manager : a.agencyEditor;
        String start = "2020-03-02T%02d:00:00Z".formatted(6 + i);
        bookings.add(() -> Billing.book(person, a, start, 60));
      }
      int booked = 0;
      for (Future<Api.Answer> f : pool.invokeAll(bookings)) {
        Api.Answer answer = f.get();
        if (answer.status() == 201) {
          booked++;
        } else {
          Problems.check("ceiling", answer, ProblemCode.CEILING_REACHED);
          assertTrue(answer.json().path("detail").asText().contains("von 300.00 Euro"));
        }
      }
      assertEquals(3, booked);
    } finally {
      pool.shutdownNow();
    }
    JsonNode contract = contract(id);
    assertEquals("255.00", contract.path("used").path("amount").asText());
    assertEquals("45.00", contract.path("left").path("amount").asText());
    assertEquals(80, contract.path("warning").asInt());
  }

  @Test
  void beyondTheCeilingItIsKeptIfTheManagerSaysSo() {
    Map<String, Object> body = Billing.contract(FIRST, LAST, "100");
    String id = Billing.propose(a, body);
    Billing.accept(a, id);
    Billing.agreeOn(a, Billing.card(id, FIRST));
    Billing.book(a.manager, a, "2020-03-02T08:00:00Z", 60).ok();
    Problems.check(
        "over",
        Billing.book(a.manager, a, "2020-03-02T10:00:00Z", 60),
        ProblemCode.CEILING_REACHED);
    body.put("beyondCeiling", "NOT_BILLABLE");
    a.manager.patch(a.path + "/contracts/" + id, body, "*").ok();
    JsonNode kept = Billing.book(a.manager, a, "2020-03-02T10:00:00Z", 60).ok().json();
    assertEquals(false, kept.path("billable").asBoolean());
    assertEquals("85.00", contract(id).path("used").path("amount").asText());
  }

  @Test
  void aTermHasTwoEnds() {
    String id = Billing.agreed(a, FIRST, LAST, "1000");
    Problems.check(
        "across the end",
        Billing.book(a.manager, a, "2020-12-31T22:30:00Z", 60),
        ProblemCode.OUTSIDE_CONTRACT);
    Billing.book(a.manager, a, "2020-12-31T22:00:00Z", 60).ok();
    a.finance
        .post(
            a.path + "/contracts/" + id + "/ending",
            Map.of("lastDay", "2020-06-30", "reason", "Neuer Vertrag"))
        .ok();
    Map<String, Object> later = Billing.entry("2020-07-01T08:00:00Z", 10);
    later.put("contractId", id);
    Problems.check(
        "after the end",
        a.manager.post(a.path + "/time-entries", later),
        ProblemCode.OUTSIDE_CONTRACT);
    assertTrue(
        Billing.book(a.manager, a, "2020-07-01T08:00:00Z", 10)
            .ok()
            .json()
            .path("contractId")
            .isNull());
    Billing.agreed(a, FIRST, LAST, "1000");
    Problems.check(
        "two of them",
        Billing.book(a.manager, a, "2020-02-01T08:00:00Z", 10),
        ProblemCode.CONTRACT_NEEDED);
  }

  private JsonNode contract(String id) {
    return a.finance.get(a.path + "/contracts/" + id).ok().json();
  }

  private static Map<String, Object> good() {
    return Billing.contract(FIRST, LAST, "1000");
  }

  private static Map<String, Object> under(String contract) {
    Map<String, Object> entry = Billing.entry("2020-03-02T08:00:00Z", 10);
    entry.put("contractId", contract);
    return entry;
  }
}
