/**
 * What the agency's work costs: rate cards per contract, versioned by the day from which they
 * apply, written by the agency and accepted by the authority. The rules that make prices of hours
 * are plain Java in {@code domain}: taking time apart at midnight, at the edges of windows and
 * where the clocks change; surcharges; rounding; flat fees; discounts.
 */
package de.amtsstimme.rates;
