package de.amtsstimme.invoices;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The agency was a small business (§ 19 UStG) from 2019 until April 2020, and bills today. */
@ExtendWith(ArquillianExtension.class)
class VatOfSupplyIT {

  private static final String WHY = "Kein Ausweis von Umsatzsteuer (§ 19 UStG), wie damals.";

  private final TestAuthority a = TestAuthority.withAgency();
  private final String drafts = a.path + "/invoice-drafts/";

  @BeforeEach
  void theAgencyWasASmallBusiness() {
    Invoices.seller();
    try (Sql owner = Sql.owner()) {
      copy(
          owner,
          "2019-01-01",
          "{\"vatStatus\":\"SMALL_BUSINESS\",\"exemptionText\":\"" + WHY + "\"}");
      copy(owner, "2020-05-01", "{}");
    }
  }

  /** It is one for all tests. */
  @AfterEach
  void onlyHere() {
    try (Sql owner = Sql.owner()) {
      owner.update(
          "delete from seller_profile where valid_from in (date '2019-01-01', date '2020-05-01')");
    }
  }

  private static void copy(Sql owner, String from, String changes) {
    owner.update(
        "insert into seller_profile (id, valid_from, body, created_by, created_by_name, created_at)"
            + " select gen_random_uuid(), cast(? as date), cast(cast(body as jsonb) || cast(? as"
            + " jsonb) as text), created_by, created_by_name, created_at from seller_profile order"
            + " by valid_from desc, id desc limit 1",
        from,
        changes);
  }

  @Test
  void whatWasExemptStaysExempt() {
    JsonNode exempt = Invoices.issue(a, drafted("2020-04-30")).ok().json();
    assertEquals("0.00", exempt.path("tax").path("amount").asText());
    assertEquals("627.50", exempt.path("gross").path("amount").asText());
    String id = exempt.path("id").asText();
    String xml = a.finance.get(a.path + "/invoices/" + id + "/xml").ok().text();
    assertTrue(xml.contains(WHY), xml);
    String cancellation =
        a.manager
            .post(a.path + "/invoices/" + id + "/cancellation", Map.of("reason", "Falsch"))
            .ok()
            .id();
    assertEquals(
        "-627.50",
        Invoices.issue(a, cancellation).ok().json().path("gross").path("amount").asText());
  }

  /** From the first day of the other status on, and where nothing is known of the day of supply. */
  @Test
  void whatWasTaxedIsTaxed() {
    for (String until : List.of("2020-05-01", "2018-12-31")) {
      JsonNode taxed = Invoices.issue(a, drafted(until)).ok().json();
      assertEquals("119.23", taxed.path("tax").path("amount").asText(), until);
    }
  }

  @Test
  void sheetsOfBothSidesAreNotBilledTogether() {
    String contract =
        Billing.agreed(a, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), "5000");
    String april = confirmed(contract, "2020-04");
    String may = confirmed(contract, "2020-05");
    String together = ofSheets(april, may);
    JsonNode check = a.manager.post(drafts + together + "/check", null).ok().json();
    assertFalse(check.path("issuable").asBoolean(), check.toString());
    assertEquals("VAT_STATUS", check.path("findings").path(0).path("rule").asText());
    Api.Answer refused = Invoices.issue(a, together);
    assertEquals("INVOICE_INVALID", refused.code(), refused.text());
    a.manager.delete(drafts + together, "*").ok();
    JsonNode before = Invoices.issue(a, ofSheets(april)).ok().json();
    assertEquals("0.00", before.path("tax").path("amount").asText());
    JsonNode after = Invoices.issue(a, ofSheets(may)).ok().json();
    assertEquals("16.15", after.path("tax").path("amount").asText());
  }

  private String drafted(String until) {
    Map<String, Object> body = new HashMap<>(Invoices.draft(a));
    body.put("from", "2018-01-01");
    body.put("until", until);
    return a.manager.post(a.path + "/invoice-drafts", body).ok().id();
  }

  private String ofSheets(String... sheets) {
    return a.manager
        .post(
            a.path + "/invoice-drafts",
            Map.of("sheetIds", List.of(sheets), "buyer", Invoices.buyer()))
        .ok()
        .id();
  }

  private String confirmed(String contract, String month) {
    Billing.book(a.manager, a, month + "-05T08:00:00Z", 60).ok();
    JsonNode sheet = Billing.submit(a, Billing.open(a, contract, month));
    Billing.confirm(a, sheet).ok();
    return sheet.path("id").asText();
  }
}
