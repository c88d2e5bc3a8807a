package de.amtsstimme.einvoice.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents of any shape: rates of three decimals, negative quantities, several VAT rates. */
final class RandomInvoices {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final List<Vat> RATES =
      List.of(
          Vat.of(new BigDecimal("19")),
          Vat.of(new BigDecimal("7")),
          Vat.of(new BigDecimal("16")),
          Vat.exempt("§ 19 UStG"));

  private RandomInvoices() {}

  static EInvoice of(Random random) {
    List<InvoiceLine> lines = new ArrayList<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      lines.add(line(random));
    }
    List<Adjustment> adjustments = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      adjustments.add(
          new Adjustment(
              random.nextBoolean(),
              "Grund",
              new Money(BigDecimal.valueOf(1 + random.nextInt(50_000), 2)),
              vat(random)));
    }
    return new EInvoice(
        DocumentKind.INVOICE,
        "R-1",
        DAY,
        new EInvoice.Period(DAY, DAY),
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

  private static InvoiceLine line(Random random) {
    boolean minutes = random.nextInt(4) > 0;
    BigDecimal quantity = BigDecimal.valueOf(random.nextInt(20_000) - 2_000);
    BigDecimal price = BigDecimal.valueOf(random.nextInt(200_000), 2 + random.nextInt(3));
    return new InvoiceLine(
        "L",
        null,
        quantity,
        minutes ? LineUnit.MINUTE : LineUnit.PIECE,
        price,
        BigDecimal.valueOf(minutes ? 60 : 1),
        vat(random));
  }

  private static Vat vat(Random random) {
    return RATES.get(random.nextInt(RATES.size()));
  }
}
