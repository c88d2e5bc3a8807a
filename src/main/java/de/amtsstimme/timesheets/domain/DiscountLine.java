package de.amtsstimme.timesheets.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;

/**
 * What is taken off the hours of a sheet.
 *
 * @param reason "Mengenrabatt ab 40 Stunden"
 * @param percent of {@code base}, or null for a fixed amount
 * @param base net of the hours it is counted from
 * @param amount positive, rounded once
 */
public record DiscountLine(String reason, BigDecimal percent, Money base, Money amount) {}
