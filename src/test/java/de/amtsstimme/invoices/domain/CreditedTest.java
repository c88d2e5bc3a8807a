package de.amtsstimme.invoices.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.einvoice.domain.Adjustment;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.EInvoice.Period;
import de.amtsstimme.einvoice.domain.InvoiceLine;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.einvoice.domain.Party;
import de.amtsstimme.einvoice.domain.Vat;
import de.amtsstimme.invoices.domain.Corrections.Part;
import de.amtsstimme.invoices.domain.Corrections.Reduction;
import de.amtsstimme.invoices.domain.DraftContent.Change;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several corrections of one invoice, each knowing those before it. */
class CreditedTest {

  private static final Vat VAT = Vat.of(new BigDecimal("19"));

  @Test
  void onePositionTwiceInOneRequestIsNoMoreThanThePosition() {
    EInvoice invoice = invoice(List.of(), 90);
    assertEquals(2, credit(invoice, List.of(), part(1, 30), part(1, 60)).billed().size());
    Refusal refused =
        assertThrows(Refusal.class, () -> credit(invoice, List.of(), part(1, 30), part(1, 61)));
    assertEquals("/lines/1/quantity", refused.errors().get(0).pointer());
    assertEquals(
        "Berechnet wurden 90, davon sind noch 60 übrig.", refused.errors().get(0).detail());
  }

  @Test
  void whatWentBackAlreadyIsLessToGoBack() {
    EInvoice invoice = invoice(List.of(), 90, 500);
    EInvoice first = issued(credit(invoice, List.of(), part(1, 30)));
    assertThrows(Refusal.class, () -> credit(invoice, List.of(first), part(1, 61)));
    assertEquals(1, credit(invoice, List.of(first), part(1, 60)).billed().size());
    assertEquals(1, credit(invoice, List.of(first), part(2, 500)).billed().size());
  }

  /** Two that were drafted side by side: the second one is looked at again. */
  @Test
  void whatIsIssuedMeanwhileCounts() {
    EInvoice invoice = invoice(List.of(discount("300.00")), 3000);
    DraftContent one = credit(invoice, List.of(), part(1, 2000));
    DraftContent two = credit(invoice, List.of(), part(1, 1001));
    new Credited(invoice, List.of()).requireLeft(one);
    Refusal refused =
        assertThrows(
            Refusal.class, () -> new Credited(invoice, List.of(issued(one))).requireLeft(two));
    assertEquals(ProblemCode.NOT_CORRECTABLE, refused.code());
    new Credited(invoice, List.of(issued(one)))
        .requireLeft(credit(invoice, List.of(issued(one)), part(1, 1000)));
  }

  /** One that was drafted when nothing was taken off is not issued so. */
  @Test
  void aDraftWithoutItsShareIsNotIssued() {
    DraftContent without = credit(invoice(List.of(), 3000), List.of(), part(1, 600));
    Credited discounted = new Credited(invoice(List.of(discount("300.00")), 3000), List.of());
    assertThrows(Refusal.class, () -> discounted.requireLeft(without));
  }

  @Test
  void aPartGoesBackForWhatItCost() {
    EInvoice invoice = invoice(List.of(discount("300.00")), 3000);
    DraftContent credit = credit(invoice, List.of(), part(1, 600));
    assertEquals("540.00", credit.net().toString());
    assertEquals(
        List.of(new Change(false, "Anteiliger Nachlass", Money.of("60.00"), VAT)),
        credit.deducted());
    EInvoice document = issued(credit);
    assertEquals("642.60", document.totals().gross().toString());
    assertEquals(1, document.totals().breakdown().size());
  }

  @Test
  void aSurchargeOnTheWholeGoesBackWithItsPart() {
    Adjustment travel = new Adjustment(true, "Anfahrt", Money.of("30.00"), VAT);
    DraftContent credit = credit(invoice(List.of(travel), 3000), List.of(), part(1, 600));
    assertEquals("606.00", credit.net().toString());
    assertTrue(credit.deducted().get(0).charge());
  }

  @Test
  void withoutADiscountAndOfAnAmountThereIsNoShare() {
    assertEquals(List.of(), credit(invoice(List.of(), 90), List.of(), part(1, 30)).deducted());
    EInvoice discounted = invoice(List.of(discount("300.00")), 3000);
    DraftContent amount =
        Corrections.credit(
            of(),
            new Credited(discounted, List.of()),
            "R",
            List.of(),
            List.of(new Reduction("Kulanz", Money.of("10.00"))));
    assertEquals(List.of(), amount.deducted());
    assertEquals("10.00", amount.net().toString());
  }

  /** A discount that does not divide: thirds of it are together what it was. */
  @Test
  void partsAreTogetherTheWhole() {
    for (String off : List.of("100.00", "0.01", "0.02", "99.99", "3000.00")) {
      EInvoice invoice = invoice(List.of(discount(off)), 3000);
      List<EInvoice> before = new ArrayList<>();
      Money sum = Money.ZERO;
      for (int minutes : List.of(1000, 1000, 420, 579, 1)) {
        DraftContent next = credit(invoice, before, part(1, minutes));
        sum = sum.plus(next.net());
        before.add(issued(next));
        assertTrue(sum.compareTo(invoice.totals().net()) <= 0, off);
      }
      assertEquals(invoice.totals().net(), sum, off);
    }
  }

  private static Part part(int position, int quantity) {
    return new Part(position, quantity);
  }

  private static DraftContent credit(EInvoice invoice, List<EInvoice> before, Part... parts) {
    return Corrections.credit(of(), new Credited(invoice, before), "R", List.of(parts), List.of());
  }

  private static DraftContent of() {
    LocalDate day = LocalDate.of(2026, 10, 31);
    return new DraftContent(
        new Addressee("S", null, null, null, null, null, null, null, null, null, null),
        day,
        day,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Adjustment discount(String amount) {
    return new Adjustment(false, "Mengenrabatt", Money.of(amount), VAT);
  }

  /** So many minutes, each position at 60 euros an hour. */
  private static EInvoice invoice(List<Adjustment> adjustments, int... minutes) {
    return document(
        DocumentKind.INVOICE,
        IntStream.of(minutes)
            .mapToObj(
                m ->
                    new InvoiceLine(
                        "Text",
                        null,
                        BigDecimal.valueOf(m),
                        LineUnit.MINUTE,
                        BigDecimal.valueOf(60),
                        BigDecimal.valueOf(60),
                        VAT))
            .toList(),
        adjustments);
  }

  private static EInvoice issued(DraftContent credit) {
    return document(
        DocumentKind.CREDIT,
        credit.billed().stream()
            .map(
                l ->
                    new InvoiceLine(
                        l.name(),
                        l.description(),
                        l.quantity(),
                        l.unit(),
                        l.price(),
                        l.per(),
                        l.vat(),
                        l.corrects()))
            .toList(),
        credit.deducted().stream()
            .map(c -> new Adjustment(c.charge(), c.reason(), c.amount(), c.vat()))
            .toList());
  }

  private static EInvoice document(
      DocumentKind kind, List<InvoiceLine> lines, List<Adjustment> adjustments) {
    LocalDate day = LocalDate.of(2026, 10, 31);
    Party nobody = new Party("S", null, null, null, null, null, null, null, null, null, null);
    return new EInvoice(
        kind,
        "R 1",
        day,
        new Period(day, day),
        null,
        null,
        null,
        nobody,
        nobody,
        lines,
        adjustments,
        null,
        List.of(),
        List.of(),
        null);
  }
}
