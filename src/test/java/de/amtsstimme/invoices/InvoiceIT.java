package de.amtsstimme.invoices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a draft to an invoice, and what follows it. */
@ExtendWith(ArquillianExtension.class)
class InvoiceIT {

  private final TestAuthority a = TestAuthority.withAgency();
  private final String drafts = a.path + "/invoice-drafts/";
  private final String invoices = a.path + "/invoices/";

  @BeforeEach
  void theAgencySells() {
    Invoices.seller();
  }

  @Test
  void fromDraftToPaid() {
    String draft = Invoices.drafted(a);
    JsonNode check = a.manager.post(drafts + draft + "/check", null).ok().json();
    assertTrue(check.path("issuable").asBoolean(), check.toString());
    assertEquals(0, check.path("findings").size(), check.toString());
    assertEquals("627.50", check.path("net").path("amount").asText());
    JsonNode issued = Invoices.issue(a, draft).ok().json();
    assertTrue(issued.path("number").asText().startsWith(Invoices.PREFIX), issued.toString());
    assertEquals("119.23", issued.path("tax").path("amount").asText());
    assertEquals("746.73", issued.path("gross").path("amount").asText());
    assertEquals("ISSUED", issued.path("state").asText());
    String id = issued.path("id").asText();
    assertEquals("DRAFT_CLOSED", Invoices.issue(a, draft).code());
    event(id, Map.of("kind", "SENT", "on", today(), "channel", "INVOICE_PORTAL"));
    assertEquals("SENT", state(id));
    pay(id, "700.00");
    assertEquals("PARTLY_PAID", state(id));
    pay(id, "46.73");
    assertEquals("PAID", state(id));
    assertEquals(3, a.finance.get(invoices + id).ok().json().path("events").size());
    List<String> actions = new ArrayList<>();
    a.admin
        .get(a.path + "/audit-events?limit=200")
        .ok()
        .json()
        .path("items")
        .forEach(e -> actions.add(e.path("action").asText()));
    assertTrue(actions.contains("INVOICE_ISSUED") && actions.contains("INVOICE_PAYMENT"));
  }

  @Test
  void theFilesAreTheInvoice() {
    String id = Invoices.issued(a);
    Api.Answer xml = a.finance.get(invoices + id + "/xml").ok();
    assertTrue(xml.text().contains("urn:xeinkauf.de:kosit:xrechnung_3.0"), xml.text());
    assertTrue(xml.text().contains("991-03730-19"));
    assertTrue(xml.text().contains("<ram:LineTotalAmount>127.50</ram:LineTotalAmount>"));
    assertArrayEquals(xml.raw().body(), a.admin.get(invoices + id + "/xml").ok().raw().body());
    Api.Answer pdf = a.finance.get(invoices + id + "/pdf").ok();
    assertEquals("application/pdf", pdf.header("Content-Type"));
    assertTrue(pdf.text().startsWith("%PDF"));
  }

  @Test
  void whatIsNotValidIsNotIssued() {
    Map<String, Object> body = new HashMap<>(Invoices.draft(a));
    Map<String, Object> buyer = new HashMap<>(Invoices.buyer());
    buyer.remove("leitwegId");
    buyer.put("electronicScheme", "EMAIL");
    buyer.put("electronicAddress", "a@b.example");
    body.put("buyer", buyer);
    String draft = a.manager.post(a.path + "/invoice-drafts", body).ok().id();
    JsonNode check = a.finance.post(drafts + draft + "/check", null).ok().json();
    assertFalse(check.path("issuable").asBoolean());
    assertEquals("BR-DE-15", check.path("findings").path(0).path("rule").asText());
    Api.Answer refused = Invoices.issue(a, draft);
    assertEquals("INVOICE_INVALID", refused.code(), refused.text());
    JsonNode error = refused.json().path("errors").path(0);
    assertEquals("/buyer/leitwegId", error.path("pointer").asText());
    assertTrue(error.path("detail").asText().startsWith("Es fehlt die Leitweg-ID"));
    a.manager.patch(drafts + draft, Map.of("buyer", Invoices.buyer()), "*").ok();
    Invoices.issue(a, draft).ok();
  }

  @Test
  void withoutAProfileNothingIsIssuedAndTheRefusalListsWhatIsMissing() {
    String draft = Invoices.drafted(a);
    Map<String, Object> profile = new HashMap<>(Invoices.profile());
    profile.remove("iban");
    profile.remove("contactPhone");
    JsonNode written = Invoices.write(profile).json();
    assertEquals(2, written.path("missing").size());
    Api.Answer refused = Invoices.issue(a, draft);
    assertEquals("SELLER_INCOMPLETE", refused.code(), refused.text());
    TreeSet<String> missing = new TreeSet<>();
    refused.json().path("errors").forEach(e -> missing.add(e.path("pointer").asText()));
    assertEquals(new TreeSet<>(List.of("/seller/iban", "/seller/contactPhone")), missing);
    Invoices.seller();
    Invoices.issue(a, draft).ok();
  }

  @Test
  void aProfileIsCheckedWhenItIsWritten() {
    for (Map.Entry<String, String> wrong :
        Map.of(
                "iban", "DE02120300000000202052",
                "vatId", "DE123456789",
                "taxNumber", "1234",
                "bic", "Sparkasse",
                "contactPhone", "ab",
                "electronicAddress", "nirgends")
            .entrySet()) {
      Map<String, Object> profile = new HashMap<>(Invoices.profile());
      profile.put(wrong.getKey(), wrong.getValue());
      Api.Answer refused =
          a.agencyAdmin.post(
              "/agency/seller-profiles", Map.of("validFrom", today(), "profile", profile));
      assertEquals("VALIDATION_FAILED", refused.code(), refused.text());
      assertEquals(
          "/profile/" + wrong.getKey(),
          refused.json().path("errors").path(0).path("pointer").asText());
    }
    assertEquals(
        "VALIDATION_FAILED",
        a.agencyAdmin
            .post(
                "/agency/seller-profiles",
                Map.of("validFrom", "2020-01-01", "profile", Invoices.profile()))
            .code());
  }

  @Test
  void aCancellationTakesItBack() {
    String id = Invoices.issued(a);
    String draft =
        a.manager
            .post(invoices + id + "/cancellation", Map.of("reason", "Falscher Monat"))
            .ok()
            .id();
    JsonNode back = Invoices.issue(a, draft).ok().json();
    assertEquals("CANCELLATION", back.path("kind").asText());
    assertEquals("-746.73", back.path("gross").path("amount").asText());
    assertEquals("CANCELLED", state(id));
    assertEquals(
        "0.00", a.finance.get(invoices + id).ok().json().path("open").path("amount").asText());
    String xml = a.finance.get(invoices + back.path("id").asText() + "/xml").ok().text();
    assertTrue(xml.contains("<ram:TypeCode>384</ram:TypeCode>"), xml);
    assertTrue(xml.contains("InvoiceReferencedDocument"), xml);
    assertTrue(xml.contains("<ram:BilledQuantity unitCode=\"MIN\">-90"), xml);
    assertEquals(
        "NOT_CORRECTABLE",
        a.manager.post(invoices + id + "/cancellation", Map.of("reason", "Noch einmal")).code());
    assertEquals(
        "NOT_CORRECTABLE",
        a.manager
            .post(invoices + back.path("id").asText() + "/cancellation", Map.of("reason", "Zurück"))
            .code());
  }

  @Test
  void aCreditTakesBackAPartAndNoMore() {
    String id = Invoices.issued(a);
    String one = credit(id, 30);
    String two = credit(id, 60);
    String tooMuch = credit(id, 61);
    String whole =
        a.manager
            .post(
                invoices + id + "/credit",
                Map.of(
                    "reason",
                    "Schlecht",
                    "amounts",
                    List.of(Map.of("reason", "Alles", "amount", Invoices.amount("627.50")))))
            .ok()
            .id();
    JsonNode credited = Invoices.issue(a, one).ok().json();
    assertEquals("50.58", credited.path("gross").path("amount").asText());
    assertEquals(
        "696.15", a.finance.get(invoices + id).ok().json().path("open").path("amount").asText());
    assertEquals("NOT_CORRECTABLE", Invoices.issue(a, whole).code());
    assertEquals("NOT_CORRECTABLE", Invoices.issue(a, tooMuch).code());
    assertEquals("VALIDATION_FAILED", creditOf(id, 2, 61).code());
    Invoices.issue(a, two).ok();
    assertEquals("VALIDATION_FAILED", creditOf(id, 2, 1).code());
    assertEquals(
        "NOT_CORRECTABLE",
        a.manager.post(invoices + id + "/cancellation", Map.of("reason", "Ganz")).code());
    assertEquals("VALIDATION_FAILED", creditOf(id, 2, 91).code());
    assertEquals("VALIDATION_FAILED", creditOf(id, 3, 1).code());
  }

  @Test
  void onlyWhatIsOverdueIsRemindedOf() {
    String id = Invoices.issued(a);
    Api.Answer refused =
        a.manager.post(invoices + id + "/events", Map.of("kind", "REMINDER", "on", today()));
    assertEquals("NOT_OVERDUE", refused.code(), refused.text());
    for (Map<String, ?> wrong :
        List.of(
            Map.of("kind", "PAYMENT", "on", today()),
            Map.of("kind", "PAYMENT", "on", today(), "amount", Invoices.amount("0")),
            Map.of("kind", "SENT", "on", today()),
            Map.of("kind", "SENT", "on", "2036-01-01", "channel", "EMAIL"),
            Map.of("kind", "SENT", "on", "2020-01-01", "channel", "EMAIL"))) {
      assertEquals("VALIDATION_FAILED", a.manager.post(invoices + id + "/events", wrong).code());
    }
  }

  @Test
  void whoMayDoWhat() {
    String id = Invoices.issued(a);
    String draft = Invoices.drafted(a);
    for (Api person : List.of(a.admin, a.finance, a.manager, a.agencyAdmin)) {
      person.get(invoices + id).ok();
      person.get(drafts + draft).ok();
    }
    for (Api person : List.of(a.approver, a.editor, a.reader, a.agencyEditor)) {
      assertEquals("FORBIDDEN", person.get(invoices + id).code());
      assertEquals("FORBIDDEN", person.get(a.path + "/invoices").code());
    }
    for (Api person : List.of(a.admin, a.finance)) {
      assertEquals(
          "FORBIDDEN", person.post(drafts + draft + "/issuance", Map.of("version", 1)).code());
      assertEquals("FORBIDDEN", person.get("/agency/invoices").code());
    }
    TestAuthority b = TestAuthority.withAgency();
    assertEquals("NOT_FOUND", b.finance.get(b.path + "/invoices/" + id).code());
    assertEquals("NOT_FOUND", b.finance.get(b.path + "/invoices/" + id + "/xml").code());
    assertEquals("NOT_FOUND", b.manager.get(b.path + "/invoice-drafts/" + draft).code());
    assertEquals(0, b.finance.get(b.path + "/invoices").ok().json().path("items").size());
  }

  /** The agency bills on while an authority rests, and keeps its books when it has gone. */
  @Test
  void theBooksOutliveTheAuthority() {
    String draft = Invoices.drafted(a);
    a.agencyAdmin.post(a.path + "/suspension", Map.of("reason", "Ruht")).ok();
    String id = Invoices.issue(a, draft).ok().id();
    byte[] xml = a.finance.get(invoices + id + "/xml").ok().raw().body();
    a.agencyAdmin.post(a.path + "/resumption", Map.of("reason", "Weiter")).ok();
    a.agencyAdmin.post(a.path + "/ending", Map.of("reason", "Vorbei")).ok();
    assertEquals("AUTHORITY_ENDED", a.manager.get(invoices + id).code());
    a.letExportPeriodEnd();
    a.agencyAdmin.post(a.path + "/purge", null).ok();
    JsonNode kept = a.agencyAdmin.get("/agency/invoices/" + id).ok().json();
    assertEquals("746.73", kept.path("gross").path("amount").asText());
    assertArrayEquals(xml, a.agencyAdmin.get("/agency/invoices/" + id + "/xml").ok().raw().body());
    assertTrue(a.agencyAdmin.get("/agency/invoices/" + id + "/pdf").ok().text().startsWith("%PDF"));
    try (Sql owner = Sql.owner()) {
      assertEquals(
          0L,
          (Long) owner.one("select count(*) from invoice_draft where invoice_id = ?::uuid", id));
    }
  }

  /** What the authority confirmed is what it is billed: once, until that is taken back. */
  @Test
  void aConfirmedSheetIsBilledOnce() {
    String contract =
        Billing.agreed(a, LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), "5000");
    Billing.book(a.manager, a, "2013-03-05T08:00:00Z", 61).ok();
    Billing.book(a.agencyEditor, a, "2013-03-03T08:00:00Z", 90).ok();
    JsonNode sheet = Billing.submit(a, Billing.open(a, contract, "2013-03"));
    Map<String, Object> body =
        Map.of("sheetIds", List.of(sheet.path("id").asText()), "buyer", Invoices.buyer());
    assertEquals("UNKNOWN_REFERENCE", a.manager.post(a.path + "/invoice-drafts", body).code());
    Billing.confirm(a, sheet).ok();
    JsonNode drafted = a.manager.post(a.path + "/invoice-drafts", body).ok().json();
    String net = sheet.path("net").path("amount").asText();
    assertEquals(net, drafted.path("net").path("amount").asText());
    assertEquals(2, drafted.path("lines").size(), drafted.toString());
    assertEquals("ALREADY_BILLED", a.manager.post(a.path + "/invoice-drafts", body).code());
    a.manager.delete(drafts + drafted.path("id").asText(), "*").ok();
    String again = a.manager.post(a.path + "/invoice-drafts", body).ok().id();
    JsonNode issued = Invoices.issue(a, again).ok().json();
    assertEquals(net, issued.path("net").path("amount").asText());
    assertEquals("2013-03-31", issued.path("until").asText());
    String id = issued.path("id").asText();
    String xml = a.finance.get(invoices + id + "/xml").ok().text();
    assertTrue(xml.contains("Leistungsnachweis-2013-03.csv"), xml);
    assertEquals("ALREADY_BILLED", a.manager.post(a.path + "/invoice-drafts", body).code());
    String cancellation =
        a.manager.post(invoices + id + "/cancellation", Map.of("reason", "Falsch")).ok().id();
    assertEquals("ALREADY_BILLED", a.manager.post(a.path + "/invoice-drafts", body).code());
    Invoices.issue(a, cancellation).ok();
    String third = a.manager.post(a.path + "/invoice-drafts", body).ok().id();
    Invoices.issue(a, third).ok();
  }

  @Test
  void aDiscardedDraftIsNoMore() {
    String draft = Invoices.drafted(a);
    a.manager.delete(drafts + draft, "*").ok();
    assertEquals("DISCARDED", a.manager.get(drafts + draft).ok().json().path("state").asText());
    assertEquals("DRAFT_CLOSED", Invoices.issue(a, draft).code());
    assertEquals("DRAFT_CLOSED", a.manager.patch(drafts + draft, Map.of(), "*").code());
    assertEquals("DRAFT_CLOSED", a.manager.delete(drafts + draft, "*").code());
  }

  private String credit(String id, int minutes) {
    return creditOf(id, 2, minutes).ok().id();
  }

  private Api.Answer creditOf(String id, int position, int quantity) {
    return a.manager.post(
        invoices + id + "/credit",
        Map.of(
            "reason",
            "Zu viel",
            "lines",
            List.of(Map.of("position", position, "quantity", quantity))));
  }

  private void pay(String id, String amount) {
    event(id, Map.of("kind", "PAYMENT", "on", today(), "amount", Invoices.amount(amount)));
  }

  private void event(String id, Map<String, ?> event) {
    a.manager.post(invoices + id + "/events", event).ok();
  }

  private String state(String id) {
    return a.finance.get(invoices + id).ok().json().path("state").asText();
  }

  private static String today() {
    return Invoices.today().toString();
  }
}
