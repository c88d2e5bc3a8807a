package de.amtsstimme.timesheets.domain;

import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.PricedPart;
import java.util.List;
import java.util.UUID;

/** A booked entry, as far as a time sheet needs it. Only billable ones come here. */
public record SheetEntry(UUID id, UUID personId, Activity activity, List<PricedPart> parts) {

  public SheetEntry {
    parts = List.copyOf(parts);
  }
}
