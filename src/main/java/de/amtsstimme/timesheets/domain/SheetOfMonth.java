package de.amtsstimme.timesheets.domain;

import java.time.YearMonth;
import java.util.UUID;

/**
 * That there is a sheet, and whether it can be billed.
 *
 * @param confirmed by the authority, for good
 */
public record SheetOfMonth(UUID id, UUID contractId, YearMonth month, boolean confirmed) {}
