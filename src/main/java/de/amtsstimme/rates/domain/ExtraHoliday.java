package de.amtsstimme.rates.domain;

import java.time.LocalDate;

/**
 * A day that both sides count as a holiday beside those of the Land: Fronleichnam here, not there.
 */
public record ExtraHoliday(LocalDate date, String name) {}
