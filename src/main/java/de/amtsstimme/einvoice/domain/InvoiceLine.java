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
 */
public record InvoiceLine(
    String name,
    String description,
    BigDecimal quantity,
    LineUnit unit,
    BigDecimal price,
    BigDecimal per,
    Vat vat) {

  public InvoiceLine {
    if (per.signum() <= 0 || price.signum() < 0) {
      throw new IllegalArgumentException("a price is not negative, and of so many units");
    }
  }

  public InvoiceLine negated() {
    return new InvoiceLine(name, description, quantity.negate(), unit, price, per, vat);
  }
}
