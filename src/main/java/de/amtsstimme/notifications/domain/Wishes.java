package de.amtsstimme.notifications.domain;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a person wants to be told.
 *
 * @param quiet null for none
 * @param zone null for that of the authority it is about
 */
public record Wishes(
    Map<NoticeKind, Frequency> frequencies, QuietHours quiet, LocalTime digestAt, ZoneId zone) {

  /** From a time of the day to another, over midnight if the end is not after the start. */
  public record QuietHours(LocalTime from, LocalTime until) {
    boolean contains(LocalTime time) {
      return from.isBefore(until)
          ? !time.isBefore(from) && time.isBefore(until)
          : !time.isBefore(from) || time.isBefore(until);
    }
  }

  public Wishes {
    frequencies = new EnumMap<>(frequencies);
  }

  /** What needs somebody's work at once, good news once a day, and nobody woken at night. */
  public static Wishes usual() {
    return new Wishes(
        Map.of(
            NoticeKind.APPROVAL_WAITING, Frequency.IMMEDIATELY,
            NoticeKind.APPROVAL_REMINDER, Frequency.IMMEDIATELY,
            NoticeKind.TEXT_RETURNED, Frequency.IMMEDIATELY,
            NoticeKind.TEXT_APPROVED, Frequency.DAILY,
            NoticeKind.SOURCE_CHANGED, Frequency.IMMEDIATELY),
        new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0)),
        LocalTime.of(8, 0),
        null);
  }

  public Frequency of(NoticeKind kind) {
    return frequencies.get(kind.setting());
  }
}
