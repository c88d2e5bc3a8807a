package de.amtsstimme.einvoice.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From lines to totals (BR-CO-10 to 17). Cents are rounded in two places and nowhere else, half up:
 * the net of a line, and the tax of all that has one rate.
 */
public final class Calculation {

  private static final Comparator<Vat> BY_RATE =
      Comparator.comparing(Vat::category).thenComparing(Vat::percent);

  private Calculation() {}

  /** Quantity × price ÷ price's quantity. */
  public static Money net(BigDecimal quantity, BigDecimal price, BigDecimal per) {
    return new Money(quantity.multiply(price).divide(per, Money.DECIMALS, RoundingMode.HALF_UP));
  }

  static Totals of(EInvoice invoice) {
    List<Money> nets =
        invoice.lines().stream().map(l -> net(l.quantity(), l.price(), l.per())).toList();
    Map<Vat, Money> basis = new TreeMap<>(BY_RATE);
    for (int i = 0; i < nets.size(); i++) {
      basis.merge(invoice.lines().get(i).vat(), nets.get(i), Money::plus);
    }
    invoice.adjustments().forEach(a -> basis.merge(a.vat(), a.signed(), Money::plus));
    List<Totals.Share> shares =
        basis.entrySet().stream().map(e -> share(e.getKey(), e.getValue())).toList();
    Money lines = sum(nets);
    Money allowances = adjusted(invoice, false);
    Money charges = adjusted(invoice, true);
    Money net = lines.minus(allowances).plus(charges);
    Money tax = sum(shares.stream().map(Totals.Share::tax).toList());
    return new Totals(nets, lines, allowances, charges, net, tax, net.plus(tax), shares);
  }

  private static Totals.Share share(Vat vat, Money basis) {
    BigDecimal exact = basis.amount().multiply(vat.percent()).movePointLeft(2);
    return new Totals.Share(vat, basis, Money.rounded(exact));
  }

  private static Money adjusted(EInvoice invoice, boolean charge) {
    return sum(
        invoice.adjustments().stream()
            .filter(a -> a.charge() == charge)
            .map(Adjustment::amount)
            .toList());
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
