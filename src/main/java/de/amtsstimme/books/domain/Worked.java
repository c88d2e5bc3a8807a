package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What somebody worked on one day for one authority, entries that were taken back left out.
 *
 * @param topic of the answers that it served; "" where it served none of a topic
 * @param worth net, of the billable minutes, at the rates they were booked with
 */
public record Worked(
    UUID authorityId,
    UUID personId,
    String personName,
    String activity,
    LocalDate day,
    String topic,
    long minutes,
    long billableMinutes,
    Money worth) {

  public YearMonth month() {
    return YearMonth.from(day);
  }
}
