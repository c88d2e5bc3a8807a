package de.amtsstimme.timesheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A month from its first minute to its confirmation, and what comes after. */
@ExtendWith(ArquillianExtension.class)
class TimeSheetIT {

  private final TestAuthority a = TestAuthority.withAgency();
  private final String contract =
      Billing.agreed(a, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "5000");

  @Test
  void submittedConfirmedAndLocked() {
    // Monday one hour, Sunday half an hour at half as much again.
    String first = book("2026-03-02T08:00:00Z", 60);
    book("2026-03-08T10:00:00Z", 30);
    String sheet = Billing.open(a, contract, "2026-03");
    assertEquals("148.75", net(read(sheet)));
    JsonNode submitted = Billing.submit(a, sheet);
    assertEquals("SUBMITTED", submitted.path("state").asText());
    assertEquals(List.of("60 85.00", "30 63.75"), List.of(line(submitted, 0), line(submitted, 1)));
    Problems.check(
        "closed", Billing.book(a.manager, a, "2026-03-03T08:00:00Z", 10), ProblemCode.MONTH_CLOSED);
    Problems.check("taken back", takeBack(a.manager, first), ProblemCode.MONTH_CLOSED);
    Problems.check(
        "agency",
        a.manager.post(path(sheet) + "/confirmation", Billing.asRead(submitted)),
        ProblemCode.FORBIDDEN);
    Problems.check(
        "not in charge",
        a.admin.post(path(sheet) + "/confirmation", Billing.asRead(submitted)),
        ProblemCode.FORBIDDEN);
    Map<String, Object> other = new HashMap<>(Billing.asRead(submitted));
    other.put("net", Billing.eur("1"));
    Problems.check(
        "another sum",
        a.finance.post(path(sheet) + "/confirmation", other),
        ProblemCode.CONCURRENT_CHANGE);
    JsonNode confirmed = Billing.confirm(a, submitted).ok().json();
    assertEquals("CONFIRMED", confirmed.path("state").asText());
    assertEquals("148.75", net(confirmed));
    Problems.check(
        "closed", Billing.book(a.manager, a, "2026-03-03T08:00:00Z", 10), ProblemCode.MONTH_CLOSED);
    locked(sheet, first);
  }

  /** For everyone: the database says so, too. */
  private void locked(String sheet, String entry) {
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals(
          "AS451", db.attempt("update time_sheet set state = 'OPEN' where id = '" + sheet + "'"));
      assertEquals("AS451", db.attempt("update time_sheet set net = 1 where id = '" + sheet + "'"));
      assertEquals(
          "42501", db.attempt("update time_entry set minutes = 1 where id = '" + entry + "'"));
      assertEquals("42501", db.attempt("delete from time_entry where id = '" + entry + "'"));
      assertEquals(
          "AS451",
          db.attempt(
              "insert into time_entry (id, person_id, person_name, activity, started_at, ended_at,"
                  + " minutes, created_at, version, contract_id, billable, work_month, sheet_month,"
                  + " net) select gen_random_uuid(), person_id, person_name, activity, started_at +"
                  + " interval '1 day', ended_at + interval '1 day', minutes, created_at, 1,"
                  + " contract_id, true, work_month, sheet_month, 1 from time_entry where id = '"
                  + entry
                  + "'"));
    }
  }

  @Test
  void disputedLineByLineAndSettled() {
    String wrong = book("2026-03-02T08:00:00Z", 60);
    String right = book("2026-03-03T08:00:00Z", 60);
    JsonNode submitted = Billing.submit(a, Billing.open(a, contract, "2026-03"));
    String sheet = submitted.path("id").asText();
    assertEquals("170.00", net(listed()));
    Map<String, Object> objection =
        Map.of(
            "version",
            submitted.path("version").asInt(),
            "objections",
            List.of(Map.of("entryId", wrong, "reason", "Nicht beauftragt")));
    JsonNode disputed = a.finance.post(path(sheet) + "/dispute", objection).ok().json();
    assertEquals("DISPUTED", disputed.path("state").asText());
    assertEquals("Nicht beauftragt", disputed.path("objections").get(0).path("reason").asText());
    Problems.check(
        "new", Billing.book(a.manager, a, "2026-03-04T08:00:00Z", 10), ProblemCode.MONTH_CLOSED);
    a.agencyEditor
        .post(
            a.path + "/time-entries/" + wrong + "/replacement",
            Map.of("reason", "Vertippt", "entry", Billing.entry("2026-03-02T08:00:00Z", 30)))
        .ok();
    assertEquals("127.50", net(read(sheet)));
    // What it came to when it was submitted would be wrong by now.
    assertTrue(listed().path("net").isNull(), listed().toString());
    Problems.check(
        "what it came to before",
        a.finance.post(path(sheet) + "/confirmation", Billing.asRead(disputed)),
        ProblemCode.CONCURRENT_CHANGE);
    JsonNode settled = Billing.confirm(a, read(sheet)).ok().json();
    assertEquals("127.50", net(settled));
    assertEquals("127.50", net(listed()));
    assertEquals("127.50", used());
    assertTrue(settled.path("hours").get(0).path("entries").toString().contains(right));
  }

  /** Submitted, it would close a month in which nobody has worked yet. */
  @Test
  void nobodyOpensAMonthThatHasNotBegun() {
    LocalDate today = Invoices.today();
    String running = Billing.agreed(a, today.minusDays(1), today.plusMonths(3), "1000");
    Map<String, String> next =
        Map.of("contractId", running, "month", YearMonth.from(today).plusMonths(1).toString());
    Problems.check(
        "next month", a.manager.post(a.path + "/time-sheets", next), ProblemCode.VALIDATION_FAILED);
    Billing.open(a, running, YearMonth.from(today).toString());
  }

  /** Confirmed is for good: what was wrong after all stands on the sheet of the current month. */
  @Test
  void aCorrectionStandsOnALaterSheet() {
    String wrong = book("2026-03-02T08:00:00Z", 60);
    Billing.confirm(a, Billing.submit(a, Billing.open(a, contract, "2026-03"))).ok();
    Problems.check("editor", takeBack(a.agencyEditor, wrong), ProblemCode.MONTH_CLOSED);
    JsonNode counter = takeBack(a.manager, wrong).ok().json();
    String month = counter.path("sheetMonth").asText();
    assertTrue(month.compareTo("2026-03") > 0, month);
    assertEquals("0.00", used());
    JsonNode later = Billing.submit(a, Billing.open(a, contract, month));
    assertEquals("-85.00", net(later));
    assertEquals(-60, later.path("hours").get(0).path("minutes").asInt());
    Billing.confirm(a, later).ok();
    assertEquals("0.00", used());
  }

  @Test
  void feesDiscountsAndDaysAreTheSheets() {
    Map<String, Object> card = Billing.card(contract, LocalDate.of(2026, 4, 1));
    card.put("unitMinutes", 15);
    card.put("rounding", "PER_DAY");
    card.put(
        "fees",
        List.of(
            Map.of("name", "Grundbetreuung", "per", "MONTH", "price", Billing.eur("200")),
            Map.of("name", "Grafik", "per", "PIECE", "price", Billing.eur("45.50"))));
    card.put("discount", List.of(Map.of("fromMinutes", 60, "percent", "10")));
    String id = Billing.agreeOn(a, card);
    String piece =
        a.finance
            .get(a.path + "/rate-cards/" + id)
            .ok()
            .json()
            .path("fees")
            .get(1)
            .path("id")
            .asText();
    book("2026-04-01T08:00:00Z", 50);
    book("2026-04-01T10:00:00Z", 20);
    String sheet = Billing.open(a, contract, "2026-04");
    Problems.check(
        "unknown fee",
        a.manager.post(
            path(sheet) + "/submission",
            Map.of("pieces", List.of(Map.of("feeId", sheet, "quantity", 2)))),
        ProblemCode.UNKNOWN_REFERENCE);
    JsonNode submitted =
        a.manager
            .post(
                path(sheet) + "/submission",
                Map.of("pieces", List.of(Map.of("feeId", piece, "quantity", 2))))
            .ok()
            .json();
    // 75 minutes at 85.00 are 106.25, less 10.63; 200.00 and 91.00.
    assertEquals("75 106.25", line(submitted, 0));
    assertEquals(
        "10.63", submitted.path("discounts").get(0).path("amount").path("amount").asText());
    assertEquals("386.62", net(submitted));
    assertEquals("386.62", used());
    Billing.confirm(a, submitted).ok();
  }

  @Test
  void whomTheContractNamesConfirms() {
    String member =
        a
            .admin
            .get(a.path + "/members?limit=200")
            .ok()
            .json()
            .path("items")
            .findValuesAsText("id")
            .stream()
            .filter(
                id ->
                    a.admin
                        .get(a.path + "/members/" + id)
                        .ok()
                        .json()
                        .path("displayName")
                        .asText()
                        .equals("Editor"))
            .findFirst()
            .orElseThrow();
    Map<String, Object> body =
        Billing.contract(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "1000");
    body.put("confirmerId", member);
    String named = Billing.propose(a, body);
    Billing.accept(a, named);
    Billing.agreeOn(a, Billing.card(named, LocalDate.of(2025, 1, 1)));
    Billing.book(a.manager, a, "2025-03-03T08:00:00Z", 60).ok();
    JsonNode submitted = Billing.submit(a, Billing.open(a, named, "2025-03"));
    String path = path(submitted.path("id").asText());
    Problems.check("reader", a.reader.get(path), ProblemCode.NOT_FOUND);
    assertEquals(0, a.reader.get(a.path + "/time-sheets").ok().json().path("items").size());
    assertEquals(1, a.editor.get(a.path + "/time-sheets").ok().json().path("items").size());
    a.editor.post(path + "/confirmation", Billing.asRead(submitted)).ok();
  }

  @Test
  void filesToTakeAlong() throws Exception {
    Map<String, Object> entry = Billing.entry("2026-03-08T22:30:00Z", 90);
    entry.put("description", "=Texte <b>für</b> die Satzung");
    a.manager.post(a.path + "/time-entries", entry).ok();
    String sheet = Billing.open(a, contract, "2026-03");
    String csv = a.finance.get(path(sheet) + "/csv").ok().text();
    assertEquals(3, csv.lines().count(), csv);
    assertTrue(csv.contains("2026-03-08T23:30+01:00") && csv.contains("85,00"), csv);
    assertTrue(csv.contains("'=Texte"), csv);
    byte[] pdf = a.finance.get(path(sheet) + "/pdf").ok().raw().body();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Leistungsnachweis März 2026"), text);
      assertTrue(text.contains("=Texte <b>für</b>"), text);
    }
  }

  private String book(String startedAt, int minutes) {
    return Billing.book(a.agencyEditor, a, startedAt, minutes).ok().id();
  }

  private Api.Answer takeBack(Api person, String entry) {
    return person.post(
        a.path + "/time-entries/" + entry + "/counter-entry", Map.of("reason", "Falsch"));
  }

  private JsonNode read(String sheet) {
    return a.finance.get(path(sheet)).ok().json();
  }

  private JsonNode listed() {
    return a.finance.get(a.path + "/time-sheets").ok().json().path("items").get(0);
  }

  private String used() {
    return a.finance
        .get(a.path + "/contracts/" + contract)
        .ok()
        .json()
        .path("used")
        .path("amount")
        .asText();
  }

  private String path(String sheet) {
    return a.path + "/time-sheets/" + sheet;
  }

  private static String net(JsonNode sheet) {
    return sheet.path("net").path("amount").asText();
  }

  private static String line(JsonNode sheet, int i) {
    JsonNode line = sheet.path("hours").get(i);
    return line.path("minutes").asText() + " " + line.path("net").path("amount").asText();
  }
}
