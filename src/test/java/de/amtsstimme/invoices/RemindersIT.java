package de.amtsstimme.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.MailText;
import de.amtsstimme.fixtures.Mailbox;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is open, what is overdue, what is reminded of, and what is paid after the end. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

  private final TestAuthority a = TestAuthority.withAgency();
  private final String invoices = a.path + "/invoices/";

  @BeforeEach
  void theAgencySells() {
    Invoices.seller();
  }

  @Test
  void aReminderHasALevelALetterAndAMail() throws IOException {
    Mailbox finance = Mailbox.of(a.finance);
    String id = Invoices.issued(a);
    Problems.check("none yet", a.finance.get(invoices + id + "/reminder"), ProblemCode.NOT_FOUND);
    Invoices.letBecomeOverdue(id);
    pay(id, "46.73");
    JsonNode reminded = a.manager.post(invoices + id + "/events", Invoices.reminder()).ok().json();
    JsonNode event = reminded.path("events").path(1);
    assertEquals(1, event.path("level").asInt());
    assertEquals("700.00", event.path("amount").path("amount").asText());
    assertEquals(Invoices.today().plusDays(14).toString(), event.path("payUntil").asText());
    assertTrue(
        MailText.subject(finance.await(1).get(0))
            .endsWith("Eine Rechnung ist überfällig; ein Schreiben dazu liegt bereit"));
    pay(id, "100.00");
    String letter = text(a.finance.get(invoices + id + "/reminder").ok());
    assertTrue(letter.contains("Zahlungserinnerung zur Rechnung"), letter);
    assertTrue(letter.contains("Bitte überweisen Sie 700,00 €"), letter);
    assertEquals(letter, text(a.manager.get(invoices + id + "/reminder?level=1").ok()));
    Problems.check(
        "no second one", a.manager.get(invoices + id + "/reminder?level=2"), ProblemCode.NOT_FOUND);
    Problems.check(
        "its days are not over",
        a.manager.post(invoices + id + "/events", Invoices.reminder()),
        ProblemCode.VALIDATION_FAILED);
    Problems.check("reader", a.reader.get(invoices + id + "/reminder"), ProblemCode.FORBIDDEN);
  }

  /** The sum in SQL is what the standings of the invoices come to. */
  @Test
  void openItemsAreWhatTheInvoicesSay() {
    String paid = Invoices.issued(a);
    pay(paid, "746.73");
    String overdue = Invoices.issued(a);
    Invoices.letBecomeOverdue(overdue);
    pay(overdue, "46.73");
    String tooMuch = Invoices.issued(a);
    pay(tooMuch, "800.00");
    String cancelled = Invoices.issued(a);
    pay(cancelled, "10.00");
    String storno =
        a.manager.post(invoices + cancelled + "/cancellation", Map.of("reason", "X")).ok().id();
    Invoices.issue(a, storno).ok();
    String credited = Invoices.issued(a);
    String credit =
        a.manager
            .post(
                invoices + credited + "/credit",
                Map.of("reason", "X", "lines", List.of(Map.of("position", 2, "quantity", 30))))
            .ok()
            .id();
    Invoices.issue(a, credit).ok();
    JsonNode open = a.finance.get(a.path + "/open-items").ok().json();
    assertEquals(
        List.of(
            credited + " 696.15", cancelled + " -10.00", tooMuch + " -53.27", overdue + " 700.00"),
        java.util.stream.StreamSupport.stream(open.path("items").spliterator(), false)
            .map(i -> i.path("id").asText() + " " + i.path("open").path("amount").asText())
            .toList());
    assertEquals("1332.88", open.path("open").path("amount").asText());
    assertEquals("700.00", open.path("overdue").path("amount").asText());
    JsonNode page = a.manager.get(a.path + "/open-items?limit=3").ok().json();
    assertEquals(3, page.path("items").size());
    JsonNode rest =
        a.manager
            .get(a.path + "/open-items?limit=3&cursor=" + page.path("nextCursor").asText())
            .ok()
            .json();
    assertEquals(overdue, rest.path("items").path(0).path("id").asText());
    Problems.check("reader", a.reader.get(a.path + "/open-items"), ProblemCode.FORBIDDEN);
  }

  /** RIGHTS.md: an ended authority is closed; what it still owes is not. */
  @Test
  void whatIsPaidAfterTheEndIsInTheBooks() {
    String id = Invoices.issued(a);
    Invoices.letBecomeOverdue(id);
    String events = "/agency/invoices/" + id + "/events";
    Map<String, Object> payment =
        Map.of(
            "kind", "PAYMENT",
            "on", Invoices.today().toString(),
            "amount", Invoices.amount("700.00"));
    Problems.check(
        "still there", a.agencyAdmin.post(events, payment), ProblemCode.AUTHORITY_NOT_ENDED);
    Problems.check("manager", a.manager.post(events, payment), ProblemCode.FORBIDDEN);
    a.agencyAdmin.post(a.path + "/ending", Map.of("reason", "Vorbei")).ok();
    Problems.check(
        "there it is closed",
        a.agencyAdmin.post(invoices + id + "/events", payment),
        ProblemCode.AUTHORITY_ENDED);
    a.agencyAdmin.post(events, Invoices.reminder()).ok();
    a.letExportPeriodEnd();
    a.agencyAdmin.post(a.path + "/purge", null).ok();
    JsonNode paid = a.agencyAdmin.post(events, payment).ok().json();
    assertEquals("46.73", paid.path("open").path("amount").asText());
    assertTrue(
        a.agencyAdmin.get("/agency/invoices/" + id + "/reminder").ok().text().startsWith("%PDF"));
    try (Sql owner = Sql.owner()) {
      assertEquals(
          2L,
          (Long)
              owner.one(
                  "select count(*) from audit_event where tenant_id = installation_tenant() and"
                      + " subject_id = cast(? as uuid)",
                  id));
    }
  }

  private void pay(String id, String amount) {
    a.manager
        .post(
            invoices + id + "/events",
            Map.of(
                "kind", "PAYMENT",
                "on", Invoices.today().toString(),
                "amount", Invoices.amount(amount)))
        .ok();
  }

  private static String text(Api.Answer pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.raw().body())) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }
}
