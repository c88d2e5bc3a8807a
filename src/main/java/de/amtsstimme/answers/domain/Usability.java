package de.amtsstimme.answers.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Why the revision that serves cannot be used right now, told to people. Whether it can is decided
 * by the database at the moment of use, by the same rules.
 */
public record Usability(List<Reason> reasons) {

  /** Nothing stands in the way. */
  public static final Usability USABLE = new Usability(List.of());

  /** What stands in the way. */
  public enum Obstacle {
    NOT_APPROVED,
    RETIRED,
    HALTED,
    NOT_YET_VALID,
    EXPIRED,
    SOURCE_SUPERSEDED,
    SOURCE_ENDED,
    SOURCE_EXPIRED,
    SOURCE_NOT_IN_FORCE
  }

  private static final Set<Obstacle> STALE =
      EnumSet.of(
          Obstacle.SOURCE_SUPERSEDED,
          Obstacle.SOURCE_ENDED,
          Obstacle.SOURCE_EXPIRED,
          Obstacle.SOURCE_NOT_IN_FORCE);

  /**
   * @param sourceId the source it is about, or null
   * @param detail a sentence
   */
  public record Reason(Obstacle obstacle, UUID sourceId, String detail) {}

  /** The revision that serves. */
  public record Serving(Instant validFrom, Instant validUntil, List<CitedSource> sources) {}

  /**
   * @param serving null while none is approved
   */
  public static Usability of(
      AnswerState state, String retiredReason, Serving serving, Instant now, ZoneId zone) {
    List<Reason> reasons = new ArrayList<>();
    if (state == AnswerState.RETIRED) {
      reasons.add(new Reason(Obstacle.RETIRED, null, "Zurückgezogen: " + retiredReason));
    }
    if (serving == null) {
      reasons.add(new Reason(Obstacle.NOT_APPROVED, null, "Noch keine Fassung ist freigegeben."));
      return new Usability(reasons);
    }
    if (serving.validFrom() != null && serving.validFrom().isAfter(now)) {
      reasons.add(new Reason(Obstacle.NOT_YET_VALID, null, "Die Fassung gilt noch nicht."));
    }
    if (serving.validUntil() != null && !serving.validUntil().isAfter(now)) {
      reasons.add(new Reason(Obstacle.EXPIRED, null, "Die Fassung ist abgelaufen."));
    }
    LocalDate today = LocalDate.ofInstant(now, zone);
    serving.sources().forEach(s -> source(s, now, today, reasons));
    return new Usability(reasons);
  }

  /** And the authority has stopped all. */
  public Usability halted() {
    List<Reason> all = new ArrayList<>(reasons);
    all.add(new Reason(Obstacle.HALTED, null, "Die Behörde hat die Herausgabe angehalten."));
    return new Usability(all);
  }

  public boolean stale() {
    return reasons.stream().anyMatch(r -> STALE.contains(r.obstacle()));
  }

  public boolean expired() {
    return has(Obstacle.EXPIRED);
  }

  public boolean notYetValid() {
    return has(Obstacle.NOT_YET_VALID);
  }

  private boolean has(Obstacle obstacle) {
    return reasons.stream().anyMatch(r -> r.obstacle() == obstacle);
  }

  private static void source(CitedSource s, Instant now, LocalDate today, List<Reason> reasons) {
    String name = "„" + s.title() + "“";
    if (s.endsAt() != null && !s.endsAt().isAfter(now)) {
      reasons.add(new Reason(Obstacle.SOURCE_ENDED, s.sourceId(), name + " gilt nicht mehr."));
    } else if (s.validUntil() != null && s.validUntil().isBefore(today)) {
      reasons.add(
          new Reason(Obstacle.SOURCE_EXPIRED, s.sourceId(), name + " ist außer Kraft getreten."));
    } else if (s.validFrom() != null && s.validFrom().isAfter(today)) {
      reasons.add(
          new Reason(Obstacle.SOURCE_NOT_IN_FORCE, s.sourceId(), name + " gilt noch nicht."));
    }
    if (!s.current() && s.confirmedAt() == null) {
      reasons.add(
          new Reason(
              Obstacle.SOURCE_SUPERSEDED,
              s.sourceId(),
              "%s hat eine neue Fassung: %s statt %s."
                  .formatted(name, s.currentLabel(), s.label())));
    }
  }
}
