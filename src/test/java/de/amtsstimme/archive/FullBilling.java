package de.amtsstimme.archive;

import static de.amtsstimme.archive.FullAuthority.ODD;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rows of hours and money. */
final class FullBilling {

  private FullBilling() {}

  /** A contract with rates, hours of which one was taken back, and a sheet that is disputed. */
  static void billing(TestAuthority a) {
    a.finance
        .post(
            a.path + "/award-limits",
            Map.of(
                "basis",
                "DIREKTAUFTRAG",
                "limit",
                Billing.eur("1000.00"),
                "validFrom",
                "2011-01-01",
                "source",
                "Dienstanweisung. " + ODD))
        .ok();
    String contract =
        Billing.agreed(a, LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31), "5000");
    Billing.amend(
        a, contract, Map.of("ceiling", Billing.eur("6000"), "title", "Betreuung. " + ODD));
    String wrong = Billing.book(a.agencyEditor, a, "2011-03-05T22:30:00Z", 90).ok().id();
    Billing.book(a.manager, a, "2011-03-06T08:00:00Z", 60).ok();
    a.agencyEditor
        .post(a.path + "/time-entries/" + wrong + "/counter-entry", Map.of("reason", ODD))
        .ok();
    JsonNode sheet = Billing.submit(a, Billing.open(a, contract, "2011-03"));
    a.finance
        .post(
            a.path + "/time-sheets/" + sheet.path("id").asText() + "/dispute",
            Map.of(
                "version",
                sheet.path("version").asInt(),
                "objections",
                List.of(Map.of("entryId", wrong, "reason", "Wofür? " + ODD))))
        .ok();
  }

  /** A confirmed sheet that was billed, an extra that is to be, and what followed. */
  static void invoices(TestAuthority a) {
    String contract =
        Billing.agreed(a, LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31), "5000");
    Billing.book(a.manager, a, "2012-03-06T08:00:00Z", 60).ok();
    JsonNode sheet = Billing.submit(a, Billing.open(a, contract, "2012-03"));
    Billing.confirm(a, sheet).ok();
    Invoices.seller();
    String draft =
        a.manager
            .post(
                a.path + "/invoice-drafts",
                Map.of(
                    "sheetIds",
                    List.of(sheet.path("id").asText()),
                    "buyer",
                    Invoices.buyer(),
                    "notes",
                    List.of("Danke. " + ODD)))
            .ok()
            .id();
    String invoice = Invoices.issue(a, draft).ok().id();
    a.manager
        .post(
            a.path + "/invoices/" + invoice + "/events",
            Map.of(
                "kind",
                "PAYMENT",
                "on",
                Invoices.today().toString(),
                "amount",
                Invoices.amount("10.00"),
                "reference",
                "Auszug 1. " + ODD))
        .ok();
    Invoices.drafted(a);
  }
}
