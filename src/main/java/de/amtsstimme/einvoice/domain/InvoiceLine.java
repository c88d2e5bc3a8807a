package de.amtsstimme.einvoice.domain;

import java.math.BigDecimal;

/**
 * One line (BG-25). The price is never rounded and never negative; a counter-entry and a
 * cancellation have negative quantities.
 *
 * @param name what it is (BT-153)
 * @param description more of it (BT-154), or null
 * @param quantity BT-129
 * @param unit BT-130
 * @param price net of {@code per} units (BT-146)
 * @param per BT-149: 60 where an hourly rate stands beside minutes
 * @param corrects of which line of the preceding invoice, counted from 1, it takes back a part; or
 *     null
 */
public record InvoiceLine(
    String name,
    String description,
    BigDecimal quantity,
    LineUnit unit,
    BigDecimal price,
    BigDecimal per,
    Vat vat,
    Integer corrects) {

  public InvoiceLine(
      String name,
      String description,
      BigDecimal quantity,
      LineUnit unit,
      BigDecimal price,
      BigDecimal per,
      Vat vat) {
    this(name, description, quantity, unit, price, per, vat, null);
  }

  public InvoiceLine {
    if (per.signum() <= 0 || price.signum() < 0) {
      throw new IllegalArgumentException("a price is not negative, and of so many units");
    }
  }

  public InvoiceLine negated() {
    return new InvoiceLine(name, description, quantity.negate(), unit, price, per, vat);
  }
}
