package de.amtsstimme.rates.domain;

import de.amtsstimme.kernel.domain.Money;

/**
 * What an hour of an activity costs.
 *
 * @param qualification null: whoever does it, unless there is a rate of theirs
 * @param hourly net
 */
public record Rate(Activity activity, Qualification qualification, Money hourly) {}
