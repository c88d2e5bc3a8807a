package de.amtsstimme.duty.domain;

import de.amtsstimme.duty.domain.DutyRules.OwnDay;
import de.amtsstimme.duty.domain.DutyRules.WeekSpan;
import java.util.List;

/**
 * What an authority has set, all of one moment. Lists in the order of time.
 *
 * @param version 1 is the usual one, as long as nothing was set
 */
public record SetHours(
    List<WeekSpan> week, List<OwnDay> days, OffHoursRule offHours, long version) {

  public SetHours {
    week = List.copyOf(week);
    days = List.copyOf(days);
  }
}
