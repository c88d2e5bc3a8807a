package de.amtsstimme.notifications.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When somebody is told. Plain functions over plain values. */
public final class SendingRules {

  private SendingRules() {}

  /**
   * @param zone the authority's, for those who named none of their own
   * @param since when it happened
   * @return the moment from which on the mail may go, perhaps past; empty for never
   */
  public static Optional<Instant> when(
      NoticeKind kind, Wishes wishes, ZoneId zone, Instant since, Instant now) {
    ZoneId own = wishes.zone() == null ? zone : wishes.zone();
    return switch (wishes.of(kind)) {
      case NEVER -> Optional.empty();
      case IMMEDIATELY -> Optional.of(afterQuiet(later(since, now), wishes, own));
      case DAILY -> Optional.of(afterQuiet(later(digest(since, wishes, own), now), wishes, own));
    };
  }

  /** A day later, or when three quarters of the time to the deadline are over. */
  public static Instant remindAt(Instant opened, Instant deadline, Duration patience) {
    Instant usual = opened.plus(patience);
    if (deadline == null) {
      return usual;
    }
    Instant beforeDeadline =
        opened.plus(Duration.between(opened, deadline).multipliedBy(3).dividedBy(4));
    return beforeDeadline.isBefore(usual) ? beforeDeadline : usual;
  }

  /** The next time of the digest that is not before. */
  private static Instant digest(Instant since, Wishes wishes, ZoneId zone) {
    ZonedDateTime local = since.atZone(zone);
    Instant today = local.toLocalDate().atTime(wishes.digestAt()).atZone(zone).toInstant();
    return today.isBefore(since)
        ? local.toLocalDate().plusDays(1).atTime(wishes.digestAt()).atZone(zone).toInstant()
        : today;
  }

  private static Instant afterQuiet(Instant at, Wishes wishes, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    if (wishes.quiet() == null || !wishes.quiet().contains(local.toLocalTime())) {
      return at;
    }
    Instant end = local.toLocalDate().atTime(wishes.quiet().until()).atZone(zone).toInstant();
    return end.isAfter(at)
        ? end
        : local.toLocalDate().plusDays(1).atTime(wishes.quiet().until()).atZone(zone).toInstant();
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
