package de.amtsstimme.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What may stand on a draft, and that nothing else is issued than what was read. */
@ExtendWith(ArquillianExtension.class)
class InvoiceDraftIT {

  private final TestAuthority a = TestAuthority.withAgency();
  private final String drafts = a.path + "/invoice-drafts";
  private final String invoices = a.path + "/invoices/";

  @BeforeEach
  void theAgencySells() {
    Invoices.seller();
  }

  @Test
  void whatIsIssuedIsWhatWasRead() {
    JsonNode read = a.manager.post(drafts, Invoices.draft(a)).ok().json();
    String draft = read.path("id").asText();
    int version = read.path("version").asInt();
    JsonNode changed =
        a.manager.patch(path(draft), Map.of("notes", List.of("Anders")), "*").ok().json();
    Problems.check(
        "changed meanwhile", Invoices.issue(a, draft, version), ProblemCode.CONCURRENT_CHANGE);
    Problems.check(
        "not read",
        a.manager.post(path(draft) + "/issuance", Map.of()),
        ProblemCode.VALIDATION_FAILED);
    assertEquals("OPEN", a.manager.get(path(draft)).ok().json().path("state").asText());
    Invoices.issue(a, draft, changed.path("version").asInt()).ok();
  }

  @Test
  void extrasAreBilledSinceTheContractBeganAndNotAhead() {
    Map<String, Object> body = new HashMap<>(Invoices.draft(a));
    LocalDate ahead = Invoices.today().plusMonths(2);
    period(body, "2017-12-31", "2026-10-31", "/from");
    period(body, "2006-10-01", "2006-10-31", "/from");
    period(body, "2026-10-01", ahead.toString(), "/until");
    period(body, "9999-01-01", "9999-12-31", "/until");
    period(body, "2026-10-31", "2026-10-01", "/until");
    body.putAll(Map.of("from", "2026-10-01", "until", "2026-10-31"));
    String draft = a.manager.post(drafts, body).ok().id();
    at("/from", a.manager.patch(path(draft), Map.of("from", "2016-10-01"), "*"));
    at("/until", a.manager.patch(path(draft), Map.of("until", ahead.toString()), "*"));
    a.manager.patch(path(draft), Map.of("from", "2018-01-01"), "*").ok();
  }

  @Test
  void sheetsAreBilledInTheirMonths() {
    LocalDate first = LocalDate.of(2016, 1, 1);
    String contract = Billing.agreed(a, first, first.plusMonths(11), "5000");
    Billing.book(a.manager, a, "2016-03-08T08:00:00Z", 60).ok();
    JsonNode sheet = Billing.submit(a, Billing.open(a, contract, "2016-03"));
    Billing.confirm(a, sheet).ok();
    Map<String, Object> body = new HashMap<>();
    body.put("sheetIds", List.of(sheet.path("id").asText()));
    period(body, "2016-02-29", "2016-03-31", "/from");
    period(body, "2016-03-01", "2016-04-01", "/until");
    body.putAll(Map.of("from", "2016-03-02", "until", "2016-03-31"));
    String draft = a.manager.post(drafts, body).ok().id();
    at("/from", a.manager.patch(path(draft), Map.of("from", "2015-03-01"), "*"));
    at("/until", a.manager.patch(path(draft), Map.of("until", "2026-03-31"), "*"));
  }

  /** A wrong reference can be taken away again; what is not named stays. */
  @Test
  void anEmptyReferenceIsNone() {
    Map<String, Object> body = new HashMap<>(Invoices.draft(a));
    body.putAll(Map.of("contractReference", "V-1", "orderReference", "B-1"));
    String draft = a.manager.post(drafts, body).ok().id();
    JsonNode one = a.manager.patch(path(draft), Map.of("orderReference", ""), "*").ok().json();
    assertTrue(one.path("orderReference").isNull(), one.toString());
    assertEquals("V-1", one.path("contractReference").asText());
    JsonNode both = a.manager.patch(path(draft), Map.of("contractReference", ""), "*").ok().json();
    assertTrue(both.path("contractReference").isNull(), both.toString());
    String id = Invoices.issue(a, draft).ok().id();
    String xml = a.finance.get(invoices + id + "/xml").ok().text();
    assertTrue(!xml.contains("V-1") && !xml.contains("B-1"), xml);
  }

  /** 627.50 less 127.50: a part of it goes back for what it cost, and both parts are the whole. */
  @Test
  void aPartGoesBackWithItsShareOfTheDiscount() {
    Map<String, Object> body = new HashMap<>(Invoices.draft(a));
    body.put(
        "discounts",
        List.of(Map.of("reason", "Mengenrabatt", "amount", Invoices.amount("127.50"))));
    String id = Invoices.issue(a, a.manager.post(drafts, body).ok().id()).ok().id();
    JsonNode part = credit(id, List.of(part(1, 1))).ok().json();
    assertEquals("199.20", part.path("net").path("amount").asText());
    assertEquals("Anteiliger Nachlass", part.path("changes").path(0).path("reason").asText());
    String aside = credit(id, List.of(part(1, 2))).ok().id();
    JsonNode credited = Invoices.issue(a, part.path("id").asText()).ok().json();
    assertEquals("237.05", credited.path("gross").path("amount").asText());
    String xml = a.finance.get(invoices + credited.path("id").asText() + "/xml").ok().text();
    assertTrue(xml.contains("Anteiliger Nachlass") && xml.contains("50.80"), xml);
    at("/lines/1/quantity", credit(id, List.of(part(2, 45), part(2, 46))));
    Problems.check(
        "drafted when there was more", Invoices.issue(a, aside), ProblemCode.NOT_CORRECTABLE);
    String rest = credit(id, List.of(part(1, 1), part(2, 90))).ok().id();
    Invoices.issue(a, rest).ok();
    assertEquals(
        "0.00", a.finance.get(invoices + id).ok().json().path("open").path("amount").asText());
  }

  private void period(Map<String, Object> body, String from, String until, String pointer) {
    body.putAll(Map.of("from", from, "until", until));
    at(pointer, a.manager.post(drafts, body));
  }

  private static void at(String pointer, Api.Answer refused) {
    Problems.check(pointer, refused, ProblemCode.VALIDATION_FAILED);
    assertEquals(pointer, refused.json().path("errors").path(0).path("pointer").asText());
  }

  private Api.Answer credit(String invoice, List<Map<String, Integer>> parts) {
    return a.manager.post(
        invoices + invoice + "/credit", Map.of("reason", "Zu viel", "lines", parts));
  }

  private static Map<String, Integer> part(int position, int quantity) {
    return Map.of("position", position, "quantity", quantity);
  }

  private String path(String draft) {
    return drafts + "/" + draft;
  }
}
