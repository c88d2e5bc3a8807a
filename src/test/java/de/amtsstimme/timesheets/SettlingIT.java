package de.amtsstimme.timesheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From booked hours to a paid invoice: at which price, while the authority rests, and as pages. */
@ExtendWith(ArquillianExtension.class)
class SettlingIT {

  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2014, 12, 31);

  private final TestAuthority a = TestAuthority.withAgency();

  /** Nothing is worked while an authority rests; what was worked is confirmed, billed and paid. */
  @Test
  void aRestingAuthoritySettlesItsAccounts() throws IOException {
    Invoices.seller();
    String contract = Billing.agreed(a, FIRST, LAST, "5000");
    Map<String, Object> described = Billing.entry("2014-03-05T08:00:00Z", 60);
    described.put("description", "Zebrastreifen gemalt");
    String entry = a.manager.post(a.path + "/time-entries", described).ok().id();
    Billing.book(a.agencyEditor, a, "2014-03-05T09:00:00Z", 30).ok();
    String id = Billing.open(a, contract, "2014-03");
    a.agencyAdmin.post(a.path + "/suspension", Map.of("reason", "Ruht")).ok();
    Problems.check(
        "no more work",
        Billing.book(a.manager, a, "2014-03-06T08:00:00Z", 60),
        ProblemCode.AUTHORITY_SUSPENDED);
    JsonNode sheet = Billing.submit(a, id);
    String path = a.path + "/time-sheets/" + id;
    a.finance
        .post(
            path + "/dispute",
            Map.of(
                "version",
                sheet.path("version").asInt(),
                "objections",
                List.of(Map.of("entryId", entry, "reason", "Nur 40 Minuten"))))
        .ok();
    Map<String, Object> shorter = new HashMap<>(described);
    shorter.put("minutes", 40);
    a.manager
        .post(
            a.path + "/time-entries/" + entry + "/replacement",
            Map.of("reason", "Versehen", "entry", shorter))
        .ok();
    JsonNode confirmed = Billing.confirm(a, a.finance.get(path).ok().json()).ok().json();
    assertEquals("99.17", confirmed.path("net").path("amount").asText());
    String draft =
        a.manager
            .post(
                a.path + "/invoice-drafts",
                Map.of("sheetIds", List.of(id), "buyer", Invoices.buyer()))
            .ok()
            .id();
    JsonNode check = a.manager.post(a.path + "/invoice-drafts/" + draft + "/check", null).json();
    assertEquals(0, check.path("findings").size(), check.toString());
    JsonNode issued = Invoices.issue(a, draft).ok().json();
    String invoice = a.path + "/invoices/" + issued.path("id").asText();
    String xml = a.finance.get(invoice + "/xml").ok().text();
    assertTrue(xml.contains("Leistungsnachweis-2014-03.csv"), xml);
    String page = text(attached(xml, "application/pdf"));
    for (String what :
        List.of("Leistungsnachweis März 2014", "bestätigt", "von Finance", "Manager", "99,17 €")) {
      assertTrue(page.contains(what), what + " in " + page);
    }
    // What people write about their work can be erased; an invoice cannot.
    assertFalse(page.contains("Zebrastreifen"), page);
    assertTrue(
        text(a.finance.get(path + "/pdf").ok().raw().body()).contains("Zebrastreifen gemalt"));
    a.manager
        .post(
            invoice + "/events",
            Map.of(
                "kind", "PAYMENT",
                "on", Invoices.today().toString(),
                "amount", Invoices.amount(issued.path("gross").path("amount").asText())))
        .ok();
    assertEquals("PAID", a.finance.get(invoice).ok().json().path("state").asText());
  }

  /** The page is drawn once, when it is confirmed, and never changed. */
  @Test
  void theConfirmedPageStays() {
    String contract = Billing.agreed(a, FIRST, LAST, "5000");
    Billing.book(a.manager, a, "2014-03-05T08:00:00Z", 60).ok();
    JsonNode sheet = Billing.submit(a, Billing.open(a, contract, "2014-03"));
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("23514", db.attempt("update time_sheet set document = 'x'"));
    }
    Billing.confirm(a, sheet).ok();
    try (Sql db = Sql.behindTheDoor(a, "finance")) {
      assertEquals("AS451", db.attempt("update time_sheet set document = 'x'"));
      assertTrue(db.<Integer>one("select length(document) from time_sheet") > 1000);
    }
  }

  /** What was wrong is given back also when the contract is over: and no fee is due any more. */
  @Test
  void aCorrectionAfterTheEndOfTheContract() {
    String contract = Billing.propose(a, Billing.contract(FIRST, LAST, "5000"));
    Billing.accept(a, contract);
    Map<String, Object> card = Billing.card(contract, FIRST);
    card.put(
        "fees", List.of(Map.of("name", "Pauschale", "per", "MONTH", "price", Billing.eur("200"))));
    Billing.agreeOn(a, card);
    String wrong = Billing.book(a.manager, a, "2014-03-05T08:00:00Z", 60).ok().id();
    JsonNode march = Billing.submit(a, Billing.open(a, contract, "2014-03"));
    assertEquals("285.00", march.path("net").path("amount").asText());
    Billing.confirm(a, march).ok();
    String month =
        a.manager
            .post(a.path + "/time-entries/" + wrong + "/counter-entry", Map.of("reason", "Falsch"))
            .ok()
            .json()
            .path("sheetMonth")
            .asText();
    JsonNode back = Billing.submit(a, Billing.open(a, contract, month));
    assertEquals("-85.00", back.path("net").path("amount").asText());
    Billing.confirm(a, back).ok();
    assertEquals(
        "200.00",
        a.finance
            .get(a.path + "/contracts/" + contract)
            .ok()
            .json()
            .path("used")
            .path("amount")
            .asText());
    Problems.check(
        "nothing stands on it",
        a.manager.post(a.path + "/time-sheets", Map.of("contractId", contract, "month", "2015-01")),
        ProblemCode.OUTSIDE_CONTRACT);
  }

  /** What was worked before somebody ended the contract for days that have passed is billed. */
  @Test
  void whatWasWorkedBeforeTheEndWasSaidIsBilled() {
    String contract = Billing.agreed(a, FIRST, LAST, "5000");
    Billing.book(a.manager, a, "2014-03-05T08:00:00Z", 60).ok();
    a.finance
        .post(
            a.path + "/contracts/" + contract + "/ending",
            Map.of("lastDay", "2014-02-15", "reason", "Schluss"))
        .ok();
    assertEquals("85.00", net(contract, "2014-03"));
  }

  /** As it stands when it is booked: what the authority changes later changes no price. */
  @Test
  void theAuthoritysOwnDayIsAHolidayForWhatIsBookedThen() {
    String contract = Billing.propose(a, Billing.contract(FIRST, LAST, "5000"));
    Billing.accept(a, contract);
    Map<String, Object> card = Billing.card(contract, FIRST);
    card.put(
        "surcharges",
        List.of(Map.of("kind", "HOLIDAY", "from", "00:00", "until", "00:00", "percent", "100")));
    Billing.agreeOn(a, card);
    Map<String, Object> without = new HashMap<>(card);
    without.put("validFrom", "2014-07-01");
    without.put("ownDays", false);
    Billing.agreeOn(a, without);
    days("2014-03-05", "2014-07-02");
    Billing.book(a.manager, a, "2014-03-05T08:00:00Z", 60).ok();
    Billing.book(a.manager, a, "2014-07-02T08:00:00Z", 60).ok();
    days();
    Billing.book(a.manager, a, "2014-03-05T10:00:00Z", 60).ok();
    assertEquals("255.00", net(contract, "2014-03"));
    assertEquals("85.00", net(contract, "2014-07"));
  }

  private String net(String contract, String month) {
    String sheet = Billing.open(a, contract, month);
    return a.finance
        .get(a.path + "/time-sheets/" + sheet)
        .ok()
        .json()
        .path("net")
        .path("amount")
        .asText();
  }

  private void days(String... dates) {
    Api.Answer answer =
        a.admin.patch(
            a.path + "/duty-hours",
            Map.of(
                "days",
                java.util.Arrays.stream(dates)
                    .map(d -> Map.of("date", d, "name", "Stadtfest"))
                    .toList()),
            "*");
    answer.ok();
  }

  private static byte[] attached(String xml, String type) {
    Matcher m =
        Pattern.compile("AttachmentBinaryObject[^>]*mimeCode=\"" + type + "\"[^>]*>([^<]+)<")
            .matcher(xml);
    assertTrue(m.find(), xml);
    return Base64.getMimeDecoder().decode(m.group(1));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
