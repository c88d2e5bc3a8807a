package de.amtsstimme.einvoice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Sums obey EN 16931, and agree with a slow calculation in fractions. */
class CalculationTest {

  @Property(tries = 2000)
  void theSlowCalculationSaysTheSame(@ForAll long seed) {
    EInvoice invoice = RandomInvoices.of(new Random(seed));
    Totals totals = invoice.totals();
    SlowMoney lines = SlowMoney.ZERO;
    for (int i = 0; i < invoice.lines().size(); i++) {
      InvoiceLine l = invoice.lines().get(i);
      SlowMoney net =
          SlowMoney.of(l.quantity())
              .times(SlowMoney.of(l.price()))
              .over(SlowMoney.of(l.per()))
              .toCents();
      assertTrue(net.is(totals.lineNets().get(i).amount()), "line " + i);
      lines = lines.plus(net);
    }
    assertTrue(lines.is(totals.lines().amount()), "BR-CO-10");
    SlowMoney tax = SlowMoney.ZERO;
    SlowMoney net = SlowMoney.ZERO;
    for (Totals.Share share : totals.breakdown()) {
      SlowMoney basis = basis(invoice, share.vat());
      SlowMoney percent = SlowMoney.of(share.vat().percent());
      SlowMoney slow = basis.times(percent).over(SlowMoney.of(BigDecimal.valueOf(100))).toCents();
      assertTrue(basis.is(share.basis().amount()), "BR-S-08");
      assertTrue(slow.is(share.tax().amount()), "BR-CO-17");
      tax = tax.plus(slow);
      net = net.plus(basis);
    }
    assertTrue(net.is(totals.net().amount()), "BR-CO-13");
    assertTrue(tax.is(totals.tax().amount()), "BR-CO-14");
    assertTrue(net.plus(tax).is(totals.gross().amount()), "BR-CO-15");
  }

  private static SlowMoney basis(EInvoice invoice, Vat vat) {
    SlowMoney sum = SlowMoney.ZERO;
    for (InvoiceLine l : invoice.lines()) {
      if (l.vat().equals(vat)) {
        sum =
            sum.plus(
                SlowMoney.of(l.quantity())
                    .times(SlowMoney.of(l.price()))
                    .over(SlowMoney.of(l.per()))
                    .toCents());
      }
    }
    for (Adjustment a : invoice.adjustments()) {
      if (a.vat().equals(vat)) {
        SlowMoney amount = SlowMoney.of(a.amount().amount());
        sum = a.charge() ? sum.plus(amount) : sum.minus(amount);
      }
    }
    return sum;
  }

  @Property(tries = 500)
  void theOrderOfLinesDoesNotMatter(@ForAll long seed) {
    EInvoice invoice = RandomInvoices.of(new Random(seed));
    List<InvoiceLine> shuffled = new ArrayList<>(invoice.lines());
    Collections.shuffle(shuffled, new Random(seed + 1));
    Totals other = with(invoice, shuffled, invoice.adjustments()).totals();
    assertEquals(invoice.totals().breakdown(), other.breakdown());
    assertEquals(invoice.totals().gross(), other.gross());
  }

  /** Half away from zero in both directions: what is taken back is what was billed. */
  @Property(tries = 1000)
  void aCancellationTakesBackToTheCent(@ForAll long seed) {
    EInvoice invoice = RandomInvoices.of(new Random(seed));
    Totals back =
        with(
                invoice,
                invoice.lines().stream().map(InvoiceLine::negated).toList(),
                invoice.adjustments().stream().map(Adjustment::negated).toList())
            .totals();
    assertEquals(invoice.totals().net().negated(), back.net());
    assertEquals(invoice.totals().tax().negated(), back.tax());
    assertEquals(invoice.totals().gross().negated(), back.gross());
  }

  @Test
  void halfACentIsRoundedAwayFromZeroOnce() {
    assertEquals(Money.of("0.01"), net("3", "0.10", "60"));
    assertEquals(Money.of("-0.01"), net("-3", "0.10", "60"));
    assertEquals(Money.of("1.68"), net("1", "100.50", "60"));
    assertEquals(Money.of("26562.50"), net("12750", "125", "60"));
    // Two lines of a third of a cent more than whole cents: each is rounded by itself.
    assertEquals(Money.of("1.42"), net("1", "85", "60"));
  }

  @Test
  void aPriceIsNeverNegativeNorOfNothing() {
    BigDecimal one = BigDecimal.ONE;
    Vat vat = Vat.of(new BigDecimal("19"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new InvoiceLine("L", null, one, LineUnit.PIECE, one.negate(), one, vat));
    assertThrows(
        IllegalArgumentException.class,
        () -> new InvoiceLine("L", null, one, LineUnit.PIECE, one, BigDecimal.ZERO, vat));
    assertThrows(IllegalArgumentException.class, () -> Vat.of(BigDecimal.ZERO));
    assertThrows(IllegalArgumentException.class, () -> Vat.exempt(null));
    assertThrows(IllegalArgumentException.class, () -> new Adjustment(false, "G", Money.ZERO, vat));
  }

  private static Money net(String quantity, String price, String per) {
    return Calculation.net(new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(per));
  }

  private static EInvoice with(EInvoice i, List<InvoiceLine> lines, List<Adjustment> adjustments) {
    return new EInvoice(
        i.kind(),
        i.number(),
        i.issuedOn(),
        i.period(),
        null,
        null,
        null,
        null,
        null,
        lines,
        adjustments,
        null,
        List.of(),
        List.of(),
        null);
  }
}
