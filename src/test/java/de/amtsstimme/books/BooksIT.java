package de.amtsstimme.books;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The agency's figures: right to the cent, and its administration's alone. */
@ExtendWith(ArquillianExtension.class)
class BooksIT {

  private static final String FIGURES = "/agency/books/figures?from=2009-05&until=2009-05&by=";
  private static final String OPEN = "/agency/books/open-items?limit=200";

  private final TestAuthority a = TestAuthority.withAgency();
  private final String id = id(a);

  @Test
  void hoursCostAndMargin() {
    String contract = contract();
    cost("41.17");
    JsonNode entry = Billing.book(a.manager, a, "2009-05-04T08:00:00Z", 90).ok().json();
    Billing.book(a.agencyEditor, a, "2009-05-05T08:00:00Z", 60).ok();
    String wrong = Billing.book(a.manager, a, "2009-05-06T08:00:00Z", 30).ok().id();
    a.manager
        .post(a.path + "/time-entries/" + wrong + "/counter-entry", Map.of("reason", "Irrtum"))
        .ok();
    JsonNode line = line(FIGURES + "AUTHORITY", id);
    assertEquals(150, line.path("minutes").asInt(), line.toString());
    assertEquals("265.00", amount(line, "worth"));
    assertEquals("61.76", amount(line, "cost"));
    assertEquals("203.24", amount(line, "margin"));
    assertEquals(60, line.path("minutesWithoutCost").asInt());
    assertEquals("0.00", amount(line, "invoiced"));
    JsonNode person = line(FIGURES + "PERSON", personOf(entry));
    assertEquals("118.24", amount(person, "margin"));
    assertTrue(person.path("invoiced").isNull());
    assertEquals("TEXT", line(FIGURES + "ACTIVITY", "TEXT").path("name").asText(), "by activity");
    JsonNode month = line(FIGURES + "MONTH", "2009-05");
    assertTrue(month.path("minutes").asInt() >= 150);

    billed(contract);
    assertEquals("265.00", amount(line(FIGURES + "AUTHORITY", id), "invoiced"));
    // After the end the figures stay; the authority itself reads nothing of it any more.
    a.agencyAdmin.post(a.path + "/ending", Map.of("reason", "Vorbei")).ok();
    assertEquals("203.24", amount(line(FIGURES + "AUTHORITY", id), "margin"));
  }

  @Test
  void whatIsOpen() {
    Invoices.seller();
    String invoice = Invoices.issued(a);
    JsonNode item = open(invoice);
    assertEquals("746.73", amount(item, "open"));
    assertEquals(0, item.path("daysOverdue").asInt());
    assertEquals(id, item.path("authorityId").asText());
    pay(invoice, "700.00");
    assertEquals("46.73", amount(open(invoice), "open"));
    assertEquals(
        amount(a.agencyAdmin.get("/agency/invoices/" + invoice).ok().json(), "open"),
        amount(open(invoice), "open"));
    pay(invoice, "46.73");
    assertEquals(null, open(invoice));
    pay(invoice, "1.00");
    assertEquals("-1.00", amount(open(invoice), "open"));
    pay(invoice, "-1.00");
    String cancelled = Invoices.issued(a);
    String draft =
        a.manager
            .post(a.path + "/invoices/" + cancelled + "/cancellation", Map.of("reason", "X"))
            .ok()
            .id();
    String storno = Invoices.issue(a, draft).ok().id();
    assertEquals(null, open(cancelled));
    // What is paid back stands on one of the two, wherever it was written down; the sum is right.
    pay(cancelled, "10.00");
    pay(storno, "-10.00");
    assertEquals("-10.00", amount(open(cancelled), "open"));
    assertEquals("10.00", amount(open(storno), "open"));
    assertTrue(open(storno).path("dueOn").isNull());
    assertEquals(0, open(storno).path("daysOverdue").asInt());
    assertTrue(a.agencyAdmin.get(OPEN).ok().json().path("open").path("amount").isTextual());
  }

  @Test
  void theTaxAdvisersFile() {
    Invoices.seller();
    LocalDate today = Invoices.today();
    String month = YearMonth.from(today).toString();
    String number = number(Invoices.issued(a));
    String export = "/agency/books/export?from=" + month + "&until=" + month;
    assertTrue(row(export, number).contains(";;\"19,00\";\"S\";\"627,50\";\"119,23\";\"746,73\""));
    Api.Answer written =
        a.agencyAdmin.post(
            "/agency/bookkeeping-plans",
            Map.of(
                "validFrom", today.toString(),
                "accounts", List.of(Map.of("vatPercent", "19", "account", "4711", "taxKey", "1")),
                "debtors", List.of(Map.of("authorityId", id, "account", "10001"))));
    String plan = written.ok().id();
    assertEquals(
        "10001",
        a.agencyAdmin
            .get("/agency/bookkeeping-plans/" + plan)
            .ok()
            .json()
            .path("debtors")
            .get(0)
            .path("account")
            .asText());
    String row = row(export, number);
    assertTrue(row.contains("\"10001\";\"Test " + a.slug + "\";\"4711\";\"1\";\"19,00\""), row);
    Problems.check(
        "no authority",
        a.agencyAdmin.post(
            "/agency/bookkeeping-plans",
            Map.of(
                "validFrom",
                today.toString(),
                "accounts",
                List.of(),
                "debtors",
                List.of(Map.of("authorityId", UUID.randomUUID().toString(), "account", "1")))),
        ProblemCode.UNKNOWN_REFERENCE);
  }

  @Test
  void whoAnswersHowMuch() {
    String own = a.inquiry("Wann?");
    String reply =
        a.approvedReplyFrom(a.approvedAnswer("Wann ist offen?", "Immer."), own, "Um acht.");
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    a.editor
        .post(
            a.path + "/replies/" + reply + "/publication",
            Map.of("url", "https://social.example/1"))
        .ok();
    a.agencyEditor
        .post(
            a.path + "/time-entries",
            Map.of(
                "activity",
                "CITIZEN_QUESTIONS",
                "inquiryId",
                own,
                "startedAt",
                Instant.now().minusSeconds(7200).toString(),
                "minutes",
                30))
        .ok();
    JsonNode share = null;
    for (JsonNode s :
        a.agencyAdmin.get("/agency/books/answer-shares?from=2026-01").ok().json().path("items")) {
      if (s.path("authorityId").asText().equals(id) && s.path("topic").asText().equals("Thema")) {
        share = s;
      }
    }
    assertEquals(1, share.path("byAuthority").asInt(), share.toString());
    assertEquals(0, share.path("byAgency").asInt());
    assertEquals("0.0", share.path("agencyPercent").asText());
    assertEquals(30, share.path("minutes").asInt());
    assertTrue(share.path("cost").isNull());
  }

  @Test
  void nobodyElseReadsAnyOfIt() {
    cost("41.17");
    for (Api person :
        List.of(a.admin, a.approver, a.editor, a.finance, a.reader, a.manager, a.agencyEditor)) {
      for (String path :
          List.of(
              "/agency/books/figures",
              "/agency/books/figures?by=PERSON&from=x",
              "/agency/books/answer-shares",
              "/agency/books/open-items",
              "/agency/books/export",
              "/agency/bookkeeping-plans")) {
        Problems.check(path, person.get(path), ProblemCode.FORBIDDEN);
      }
      Problems.check(
          "plan",
          person.post(
              "/agency/bookkeeping-plans",
              Map.of("validFrom", "2026-01-01", "accounts", List.of(), "debtors", List.of())),
          ProblemCode.FORBIDDEN);
    }
    for (String role : List.of("finance", "manager")) {
      try (Sql db = Sql.behindTheDoor(a, role)) {
        assertEquals("0", db.one("select cast(count(*) as text) from bookkeeping_plan"));
      }
    }
    for (String wrong : List.of("from=2026-13", "until=x", "from=2026-02&until=2026-01", "by=X")) {
      Problems.check(
          wrong,
          a.agencyAdmin.get("/agency/books/figures?" + wrong),
          ProblemCode.INVALID_PARAMETER);
    }
  }

  private String contract() {
    Map<String, Object> body =
        Billing.contract(LocalDate.of(2009, 5, 1), LocalDate.of(2009, 5, 31), "5000");
    body.put("invoice", Invoices.buyer());
    String contract = Billing.propose(a, body);
    Billing.accept(a, contract);
    Billing.agreeOn(a, Billing.card(contract, LocalDate.of(2009, 5, 1)));
    return contract;
  }

  private void billed(String contract) {
    Invoices.seller();
    JsonNode sheet = Billing.submit(a, Billing.open(a, contract, "2009-05"));
    Billing.confirm(a, sheet).ok();
    String draft =
        a.manager
            .post(
                a.path + "/invoice-drafts", Map.of("sheetIds", List.of(sheet.path("id").asText())))
            .ok()
            .id();
    Invoices.issue(a, draft).ok();
  }

  /** Of the manager, a senior. */
  private void cost(String hourly) {
    String staff = "";
    for (JsonNode g : a.admin.get(a.path + "/grants?limit=200").ok().json().path("items")) {
      if (g.path("displayName").asText().startsWith("Manager ")) {
        staff = a.staffId(g.path("displayName").asText());
      }
    }
    String provider =
        a.agencyAdmin
            .post(
                "/agency/providers",
                Map.of("staffId", staff, "employment", "FREELANCER", "qualification", "SENIOR"))
            .ok()
            .id();
    a.agencyAdmin
        .post(
            "/agency/providers/" + provider + "/costs",
            Map.of("validFrom", "2009-01-01", "hourly", Billing.eur(hourly), "vatStatus", "NONE"))
        .ok();
  }

  private String personOf(JsonNode entry) {
    try (Sql owner = Sql.owner()) {
      return owner
          .one("select person_id from time_entry where id = ?::uuid", entry.path("id").asText())
          .toString();
    }
  }

  private JsonNode line(String path, String key) {
    for (JsonNode line : a.agencyAdmin.get(path).ok().json().path("items")) {
      if (line.path("key").asText().equals(key)) {
        return line;
      }
    }
    throw new AssertionError(path + " has no line of " + key);
  }

  private JsonNode open(String invoice) {
    for (JsonNode item : a.agencyAdmin.get(OPEN).ok().json().path("items")) {
      if (item.path("invoiceId").asText().equals(invoice)) {
        return item;
      }
    }
    return null;
  }

  private String number(String invoice) {
    return a.finance.get(a.path + "/invoices/" + invoice).ok().json().path("number").asText();
  }

  private String row(String export, String number) {
    String csv = a.agencyAdmin.get(export).ok().text();
    assertTrue(csv.startsWith("\uFEFF\"Belegnummer\";"), csv.lines().findFirst().orElse(""));
    return csv.lines().filter(l -> l.startsWith("\"" + number + "\"")).findFirst().orElseThrow();
  }

  private void pay(String invoice, String amount) {
    a.manager
        .post(
            a.path + "/invoices/" + invoice + "/events",
            Map.of(
                "kind",
                "PAYMENT",
                "on",
                Invoices.today().toString(),
                "amount",
                Invoices.amount(amount)))
        .ok();
  }

  private static String amount(JsonNode of, String property) {
    return of.path(property).path("amount").asText();
  }

  private static String id(TestAuthority authority) {
    try (Sql owner = Sql.owner()) {
      return owner.tenant(authority).toString();
    }
  }
}
