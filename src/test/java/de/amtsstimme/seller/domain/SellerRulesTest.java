package de.amtsstimme.seller.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.einvoice.domain.AddressScheme;
import de.amtsstimme.kernel.domain.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Check digits, forms, and what an invoice cannot do without. */
class SellerRulesTest {

  @Test
  void ibansHaveCheckDigitsAndALength() {
    for (String right :
        List.of(
            "DE02120300000000202051",
            "DE89 3704 0044 0532 0130 00",
            "AT611904300234573201",
            "GB29NWBK60161331926819",
            "ch9300762011623852957")) {
      assertTrue(Iban.isValid(right), right);
    }
    for (String wrong :
        List.of(
            "DE02120300000000202052",
            "DE02120300000000205021",
            "DE0212030000000020205",
            "DE021203000000002020511",
            "DE89AT0044053201300",
            "",
            "02120300000000202051",
            "DE02-1203-0000-0000-2020-51")) {
      assertFalse(Iban.isValid(wrong), wrong);
    }
  }

  /** One digit changed, or two neighbours swapped, is always found. */
  @Test
  void everySlipOfADigitIsFound() {
    String iban = "DE02120300000000202051";
    for (int i = 4; i < iban.length(); i++) {
      for (char c = '0'; c <= '9'; c++) {
        String other = iban.substring(0, i) + c + iban.substring(i + 1);
        assertEquals(c == iban.charAt(i), Iban.isValid(other), other);
      }
    }
    String vat = "DE136695976";
    for (int i = 2; i < vat.length(); i++) {
      for (char c = '1'; c <= '9'; c++) {
        String other = vat.substring(0, i) + c + vat.substring(i + 1);
        assertEquals(c == vat.charAt(i), TaxIds.isVatId(other), other);
      }
    }
  }

  @Test
  void taxNumbersHaveTheirForms() {
    for (String right :
        List.of("337/5901/1234", "21/815/08150", "181/815/08155", "9181081508155", "2181508150")) {
      assertTrue(TaxIds.isTaxNumber(right), right);
    }
    for (String wrong : List.of("1", "337/5901/12345678", "DE123456788", "12345678901234", "")) {
      assertFalse(TaxIds.isTaxNumber(wrong), wrong);
    }
    assertTrue(TaxIds.isVatId("ATU12345678"));
    assertFalse(TaxIds.isVatId("DE123456789"));
    assertFalse(TaxIds.isVatId("123456788"));
  }

  @Test
  void nothingIsMissingInAFullProfile() {
    assertEquals(List.of(), SellerRules.missing(full(VatScheme.REGULAR, null)));
    assertDoesNotThrow(() -> SellerRules.check(full(VatScheme.REGULAR, null)));
  }

  @Test
  void anEmptyProfileListsEverything() {
    SellerProfile nothing =
        new SellerProfile(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null);
    assertEquals(
        List.of(
            "name",
            "street",
            "postalCode",
            "city",
            "vatId",
            "iban",
            "contactName",
            "contactPhone",
            "contactEmail",
            "electronicAddress",
            "vatStatus",
            "paymentDays",
            "invoicePrefix"),
        SellerRules.missing(nothing).stream().map(SellerRules.Missing::field).toList());
  }

  @Test
  void aSmallBusinessSaysWhyThereIsNoVat() {
    assertEquals(
        List.of("exemptionText"),
        SellerRules.missing(full(VatScheme.SMALL_BUSINESS, null)).stream()
            .map(SellerRules.Missing::field)
            .toList());
    assertEquals(List.of(), SellerRules.missing(full(VatScheme.SMALL_BUSINESS, "§ 19 UStG")));
  }

  @Test
  void aProfileCountsFromTodayOn() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    assertDoesNotThrow(() -> SellerRules.checkDay(today, today));
    assertThrows(Refusal.class, () -> SellerRules.checkDay(today.minusDays(1), today));
    assertThrows(Refusal.class, () -> SellerRules.checkDay(today.plusYears(3), today));
  }

  @Test
  void theRateOfVatIsThatOfTheDayOfSupply() {
    assertEquals(new BigDecimal("19.00"), VatRates.regular(LocalDate.of(2020, 6, 30)));
    assertEquals(new BigDecimal("16.00"), VatRates.regular(LocalDate.of(2020, 7, 1)));
    assertEquals(new BigDecimal("16.00"), VatRates.regular(LocalDate.of(2020, 12, 31)));
    assertEquals(new BigDecimal("19.00"), VatRates.regular(LocalDate.of(2021, 1, 1)));
    assertEquals(new BigDecimal("19.00"), VatRates.regular(LocalDate.of(2007, 1, 1)));
    Refusal refused =
        assertThrows(Refusal.class, () -> VatRates.regular(LocalDate.of(2006, 12, 31)));
    assertEquals("/until", refused.errors().get(0).pointer());
    assertEquals(
        "Für Leistungen vor dem 1. Januar 2007 ist kein Steuersatz hinterlegt.",
        refused.errors().get(0).detail());
  }

  /** What was supplied before the status changed stays as it was, whenever it is billed. */
  @Test
  void whetherThereIsVatIsSaidByTheDayOfSupply() {
    SellerProfile small = full(VatScheme.SMALL_BUSINESS, "Befreit");
    SellerProfile regular = full(VatScheme.REGULAR, null);
    assertEquals(small, regular.taxedAs(small));
    assertEquals(regular, small.taxedAs(regular));
    assertEquals(small, small.taxedAs(full(null, null)));
    assertEquals(small, small.taxedAs(full(VatScheme.SMALL_BUSINESS, null)));
    SellerProfile silent = regular.taxedAs(full(VatScheme.SMALL_BUSINESS, null));
    assertEquals(VatScheme.SMALL_BUSINESS, silent.vatStatus());
    assertTrue(silent.exemptionText().contains("§ 19 UStG"));
  }

  private static SellerProfile full(VatScheme status, String exemption) {
    return new SellerProfile(
        "Klartext Agentur",
        "GmbH",
        "Hafenweg 3",
        null,
        "48155",
        "Münster",
        null,
        null,
        "337/5901/1234",
        "DE02120300000000202051",
        null,
        null,
        "Alex Brandt",
        "+49 251 123456",
        "rechnung@agentur.example",
        AddressScheme.EMAIL,
        "rechnung@agentur.example",
        status,
        exemption,
        30,
        null,
        "RE-");
  }
}
