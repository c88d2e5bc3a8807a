package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;

/**
 * What is taken off the hours of a sheet.
 *
 * @param reason "Mengenrabatt ab 40 Stunden"
 * @param percent of {@code base}, or null where a correction makes it an amount of its own
 * @param base net of the hours it is counted from
 * @param amount rounded once; positive, but where a correction takes a discount back
 */
public record DiscountLine(String reason, BigDecimal percent, Money base, Money amount) {}
