package de.amtsstimme.einvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.einvoice.domain.Adjustment;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.Finding;
import de.amtsstimme.einvoice.domain.FindingSeverity;
import de.amtsstimme.einvoice.domain.Party;
import de.amtsstimme.einvoice.domain.RuleSentences;
import de.amtsstimme.einvoice.domain.Totals;
import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write, read by the rules of KoSIT and CEN: no error, and no warning either. */
class InvoiceRulesTest {

  private static final InvoiceRules RULES = new InvoiceRules();
  private static final WriteXRechnung WRITER = new WriteXRechnung();

  static Stream<Arguments> cases() {
    return Cases.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyCaseIsValidWithoutWarnings(String name, EInvoice invoice) {
    byte[] xml = WRITER.xml(invoice);
    assertEquals(List.of(), RULES.check(xml), () -> new String(xml, StandardCharsets.UTF_8));
  }

  /** Mustang adds up by itself; what it writes is what we have calculated. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theSumsInTheXmlAreOurs(String name, EInvoice invoice) {
    String xml = new String(WRITER.xml(invoice), StandardCharsets.UTF_8);
    Totals t = invoice.totals();
    List<String> lines =
        values(xml, "SpecifiedTradeSettlementLineMonetarySummation>\\s*<ram:LineTotalAmount");
    assertEquals(t.lineNets().stream().map(Money::toString).toList(), lines);
    String summation = xml.substring(xml.indexOf("HeaderMonetarySummation"));
    assertEquals(t.lines().toString(), one(summation, "LineTotalAmount"));
    assertEquals(t.charges().toString(), one(summation, "ChargeTotalAmount"));
    assertEquals(t.allowances().toString(), one(summation, "AllowanceTotalAmount"));
    assertEquals(t.net().toString(), one(summation, "TaxBasisTotalAmount"));
    assertEquals(t.tax().toString(), one(summation, "TaxTotalAmount"));
    assertEquals(t.gross().toString(), one(summation, "GrandTotalAmount"));
    assertEquals(t.gross().toString(), one(summation, "DuePayableAmount"));
  }

  private static String one(String xml, String element) {
    return values(xml, "ram:" + element).get(0);
  }

  private static List<String> values(String xml, String element) {
    Matcher m = Pattern.compile("<?" + element + "(?: [^>]*)?>([^<]*)<").matcher(xml);
    return m.results().map(r -> r.group(1)).collect(Collectors.toList());
  }

  @Test
  void aMissingLeitwegIdIsNamed() {
    List<Finding> found = RULES.check(WRITER.xml(Cases.routed(Cases.hours(), null)));
    assertEquals(
        List.of(
            new Finding(
                "BR-DE-15",
                FindingSeverity.ERROR,
                "buyer.leitwegId",
                "Es fehlt die Leitweg-ID der Behörde. (BR-DE-15)")),
        found);
  }

  /** What can be missing or wrong in a profile or a draft, and the field that is named for it. */
  @Test
  void whatIsWrongIsSaidInGermanWithItsField() {
    Party s = Cases.hours().seller();
    assertEquals(
        "seller.contactPhone",
        field(seller(s, s.city(), new Party.Contact("A", "1", s.contact().email())), "BR-DE-27"));
    assertEquals(
        "seller.contactEmail",
        field(seller(s, s.city(), new Party.Contact("A", "12345", "keine")), "BR-DE-28"));
    assertEquals("seller.city", field(seller(s, null, s.contact()), "BR-DE-3"));
    assertEquals("seller.contactName", field(seller(s, s.city(), null), "BR-DE-2"));
    assertEquals(
        "buyer.electronicAddress", field(withoutAddress(Cases.hours()), "PEPPOL-EN16931-R010"));
  }

  private static String field(EInvoice invoice, String rule) {
    List<Finding> found = RULES.check(WRITER.xml(invoice));
    Finding finding = found.stream().filter(f -> f.rule().equals(rule)).findFirst().orElse(null);
    assertTrue(finding != null, rule + " is not among " + found);
    assertTrue(finding.sentence().endsWith("(" + rule + ")"), finding.sentence());
    return finding.field();
  }

  private static EInvoice seller(Party s, String city, Party.Contact contact) {
    return Cases.sold(
        Cases.hours(),
        new Party(
            s.name(),
            s.street(),
            s.more(),
            s.postalCode(),
            city,
            s.country(),
            s.vatId(),
            s.taxNumber(),
            s.register(),
            s.electronicAddress(),
            contact));
  }

  private static EInvoice withoutAddress(EInvoice i) {
    Party b = i.buyer();
    Party buyer =
        new Party(
            b.name(),
            b.street(),
            b.more(),
            b.postalCode(),
            b.city(),
            "DE",
            null,
            null,
            null,
            null,
            null);
    return new EInvoice(
        i.kind(),
        i.number(),
        i.issuedOn(),
        i.period(),
        i.buyerReference(),
        null,
        null,
        i.seller(),
        buyer,
        i.lines(),
        i.adjustments(),
        null,
        List.of(),
        List.of(),
        i.payment());
  }

  @Test
  void anUnknownRuleShowsItself() {
    Finding finding = RuleSentences.finding("BR-99", FindingSeverity.WARNING, "Something [BR-99].");
    assertEquals("Regel BR-99 ist verletzt: Something [BR-99].", finding.sentence());
    assertEquals(null, finding.field());
  }

  /** The rules are independent of the writer: a sum that is wrong by a cent is found. */
  @Test
  void aWrongCentIsFound() {
    String xml = new String(WRITER.xml(Cases.hours()), StandardCharsets.UTF_8);
    String gross = Cases.hours().totals().gross().toString();
    String wrong = Cases.hours().totals().gross().plus(Money.of("0.01")).toString();
    List<Finding> found =
        RULES.check(
            xml.replace(">" + gross + "<", ">" + wrong + "<").getBytes(StandardCharsets.UTF_8));
    Map<String, Finding> byRule =
        found.stream().collect(Collectors.toMap(Finding::rule, f -> f, (a, b) -> a));
    assertTrue(byRule.containsKey("BR-CO-15"), found.toString());
  }

  /** Adjustments with the wrong rate would not add up; ours carry the rate of what they reduce. */
  @Test
  void adjustmentsOfTwoRates() {
    EInvoice i =
        Cases.with(
            Cases.hours(),
            List.of(
                new Adjustment(false, "Nachlass", Money.of("1.00"), Cases.NINETEEN),
                new Adjustment(
                    true,
                    "Auslagen",
                    Money.of("10.00"),
                    de.amtsstimme.einvoice.domain.Vat.of(BigDecimal.valueOf(7)))),
            List.of(),
            null);
    assertEquals(List.of(), RULES.check(WRITER.xml(i)));
  }
}
