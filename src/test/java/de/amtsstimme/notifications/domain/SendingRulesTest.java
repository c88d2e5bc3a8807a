package de.amtsstimme.notifications.domain;

import static de.amtsstimme.notifications.domain.NoticeKind.APPROVAL_WAITING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.notifications.domain.Wishes.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendingRulesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final QuietHours NIGHT = quiet("20:00", "07:00");

  @Test
  void atOnceMeansNow() {
    when("2026-11-22T10:00:00Z", wishes(Frequency.IMMEDIATELY, null), "2026-11-22T10:00:30Z")
        .is("2026-11-22T10:00:30Z");
  }

  @Test
  void neverMeansNever() {
    when("2026-11-22T10:00:00Z", wishes(Frequency.NEVER, NIGHT), "2026-11-22T10:00:30Z").is(null);
  }

  /** In Berlin it is an hour later than in UTC, in winter. */
  @Test
  void quietHoursLastUntilTheMorning() {
    Wishes atOnce = wishes(Frequency.IMMEDIATELY, NIGHT);
    when("2026-11-22T18:59:59Z", atOnce, "2026-11-22T18:59:59Z").is("2026-11-22T18:59:59Z");
    when("2026-11-22T19:00:00Z", atOnce, "2026-11-22T19:00:00Z").is("2026-11-23T06:00:00Z");
    when("2026-11-22T23:30:00Z", atOnce, "2026-11-22T23:30:00Z").is("2026-11-23T06:00:00Z");
    when("2026-11-23T05:59:00Z", atOnce, "2026-11-23T05:59:00Z").is("2026-11-23T06:00:00Z");
    when("2026-11-23T06:00:00Z", atOnce, "2026-11-23T06:00:00Z").is("2026-11-23T06:00:00Z");
  }

  @Test
  void quietHoursOfTheDayEndTheSameDay() {
    Wishes lunch = wishes(Frequency.IMMEDIATELY, quiet("12:00", "13:30"));
    when("2026-11-22T11:30:00Z", lunch, "2026-11-22T11:30:00Z").is("2026-11-22T12:30:00Z");
    when("2026-11-22T12:30:00Z", lunch, "2026-11-22T12:30:00Z").is("2026-11-22T12:30:00Z");
  }

  /** What was due by day and is looked at by night waits for the morning too. */
  @Test
  void aLateServerWakesNobody() {
    when("2026-11-22T10:00:00Z", wishes(Frequency.IMMEDIATELY, NIGHT), "2026-11-22T22:00:00Z")
        .is("2026-11-23T06:00:00Z");
  }

  @Test
  void onceADayMeansAtTheNextTimeOfTheDigest() {
    Wishes daily = wishes(Frequency.DAILY, null);
    when("2026-11-22T06:59:00Z", daily, "2026-11-22T06:59:30Z").is("2026-11-22T07:00:00Z");
    when("2026-11-22T07:00:00Z", daily, "2026-11-22T07:00:00Z").is("2026-11-22T07:00:00Z");
    when("2026-11-22T07:00:01Z", daily, "2026-11-22T07:00:01Z").is("2026-11-23T07:00:00Z");
    when("2026-11-22T06:59:00Z", daily, "2026-11-22T07:00:20Z").is("2026-11-22T07:00:20Z");
  }

  @Test
  void aDigestInQuietHoursComesAtTheirEnd() {
    Wishes early =
        new Wishes(every(Frequency.DAILY), quiet("20:00", "09:15"), LocalTime.of(8, 0), null);
    when("2026-11-22T18:00:00Z", early, "2026-11-22T18:00:00Z").is("2026-11-23T08:15:00Z");
    when("2026-11-22T18:00:00Z", early, "2026-11-23T07:00:00Z").is("2026-11-23T08:15:00Z");
  }

  /** The clocks go forward at two: half past two does not exist, three o'clock is meant. */
  @Test
  void changesOfTheClocks() {
    Wishes spring = wishes(Frequency.IMMEDIATELY, quiet("01:00", "02:30"));
    when("2027-03-28T00:30:00Z", spring, "2027-03-28T00:30:00Z").is("2027-03-28T01:30:00Z");
    Wishes autumn = wishes(Frequency.IMMEDIATELY, NIGHT);
    when("2026-10-24T20:00:00Z", autumn, "2026-10-24T20:00:00Z").is("2026-10-25T06:00:00Z");
  }

  @Test
  void onesOwnZoneCountsMoreThanTheAuthoritys() {
    Wishes tokyo =
        new Wishes(
            every(Frequency.IMMEDIATELY), NIGHT, LocalTime.of(8, 0), ZoneId.of("Asia/Tokyo"));
    when("2026-11-22T12:00:00Z", tokyo, "2026-11-22T12:00:00Z").is("2026-11-22T22:00:00Z");
  }

  @Test
  void aReminderComesAfterADayOrBeforeTheDeadline() {
    Instant opened = Instant.parse("2026-11-22T08:00:00Z");
    Duration day = Duration.ofDays(1);
    assertEquals(Instant.parse("2026-11-23T08:00:00Z"), SendingRules.remindAt(opened, null, day));
    assertEquals(
        Instant.parse("2026-11-22T11:00:00Z"),
        SendingRules.remindAt(opened, opened.plus(Duration.ofHours(4)), day));
    assertEquals(
        Instant.parse("2026-11-23T08:00:00Z"),
        SendingRules.remindAt(opened, opened.plus(Duration.ofDays(7)), day));
  }

  /** What people start with: their work at once, good news once a day, nobody woken at night. */
  @Test
  void theUsualWishes() {
    Wishes usual = Wishes.usual();
    assertEquals(Frequency.IMMEDIATELY, usual.of(APPROVAL_WAITING));
    assertEquals(Frequency.DAILY, usual.of(NoticeKind.TEXT_APPROVED));
    when("2026-11-22T23:30:00Z", usual, "2026-11-22T23:30:00Z").is("2026-11-23T06:00:00Z");
  }

  private record Sent(Optional<Instant> at) {
    void is(String expected) {
      assertEquals(Optional.ofNullable(expected).map(Instant::parse), at);
    }
  }

  private static Sent when(String since, Wishes wishes, String now) {
    return new Sent(
        SendingRules.when(
            APPROVAL_WAITING, wishes, BERLIN, Instant.parse(since), Instant.parse(now)));
  }

  private static Wishes wishes(Frequency frequency, QuietHours quiet) {
    return new Wishes(every(frequency), quiet, LocalTime.of(8, 0), null);
  }

  private static Map<NoticeKind, Frequency> every(Frequency frequency) {
    return Map.of(
        NoticeKind.APPROVAL_WAITING, frequency,
        NoticeKind.APPROVAL_REMINDER, frequency,
        NoticeKind.TEXT_RETURNED, frequency,
        NoticeKind.TEXT_APPROVED, frequency,
        NoticeKind.SOURCE_CHANGED, frequency);
  }

  private static QuietHours quiet(String from, String until) {
    return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
  }
}
