package de.amtsstimme.answers.domain;

import static de.amtsstimme.answers.domain.Usability.Obstacle.EXPIRED;
import static de.amtsstimme.answers.domain.Usability.Obstacle.NOT_APPROVED;
import static de.amtsstimme.answers.domain.Usability.Obstacle.NOT_YET_VALID;
import static de.amtsstimme.answers.domain.Usability.Obstacle.RETIRED;
import static de.amtsstimme.answers.domain.Usability.Obstacle.SOURCE_ENDED;
import static de.amtsstimme.answers.domain.Usability.Obstacle.SOURCE_EXPIRED;
import static de.amtsstimme.answers.domain.Usability.Obstacle.SOURCE_NOT_IN_FORCE;
import static de.amtsstimme.answers.domain.Usability.Obstacle.SOURCE_SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.answers.domain.Usability.Obstacle;
import de.amtsstimme.answers.domain.Usability.Reason;
import de.amtsstimme.answers.domain.Usability.Serving;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every reason why an entry cannot be used, at its edges. */
class UsabilityTest {

  /** Half past midnight in Berlin: another day than in UTC. */
  private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final UUID OLD = new UUID(0, 1);
  private static final UUID NEW = new UUID(0, 2);

  @Test
  void whatIsInOrderHasNoObstacle() {
    assertEquals(List.of(), of(serving(null, null, source(OLD, TODAY, TODAY, null, false))));
    assertEquals(
        List.of(), of(serving(NOW, NOW.plusNanos(1000), source(OLD, null, null, null, false))));
    assertEquals(List.of(), of(serving(null, null, source(NEW, null, null, null, true))));
  }

  @Test
  void theValidityEndsAtItsInstant() {
    assertEquals(List.of(EXPIRED), of(serving(null, NOW)));
    assertEquals(List.of(NOT_YET_VALID), of(serving(NOW.plusNanos(1000), null)));
  }

  @Test
  void aSourceCountsInDaysOfTheAuthority() {
    assertEquals(
        List.of(SOURCE_EXPIRED),
        of(serving(null, null, source(OLD, null, TODAY.minusDays(1), null, false))));
    assertEquals(
        List.of(SOURCE_NOT_IN_FORCE),
        of(serving(null, null, source(OLD, TODAY.plusDays(1), null, null, false))));
    assertEquals(
        List.of(SOURCE_ENDED), of(serving(null, null, source(OLD, null, null, NOW, false))));
    assertEquals(
        List.of(), of(serving(null, null, source(OLD, null, null, NOW.plusNanos(1000), false))));
  }

  @Test
  void aConfirmationIsOfTheVersionOnly() {
    assertEquals(
        List.of(SOURCE_SUPERSEDED), of(serving(null, null, source(NEW, null, null, null, false))));
    assertEquals(
        List.of(SOURCE_EXPIRED),
        of(serving(null, null, source(NEW, null, TODAY.minusDays(1), null, true))));
  }

  @Test
  void noRevisionAndNoEntry() {
    assertEquals(
        List.of(NOT_APPROVED),
        obstacles(Usability.of(AnswerState.DRAFT, null, null, NOW, ZoneId.of("UTC"))));
    assertEquals(
        List.of(RETIRED),
        obstacles(
            Usability.of(
                AnswerState.RETIRED, "Entfällt", serving(null, null), NOW, ZoneId.of("UTC"))));
  }

  @Test
  void whatPeopleFilterBySaysWhichKindOfObstacle() {
    assertEquals("", flags(Usability.USABLE));
    assertEquals("", flags(Usability.USABLE.halted()));
    assertEquals("expired ", flags(usability(serving(null, NOW))));
    assertEquals("not yet valid ", flags(usability(serving(NOW.plusSeconds(1), null))));
    for (CitedSource source :
        List.of(
            source(NEW, null, null, null, false),
            source(OLD, null, TODAY.minusDays(1), null, false),
            source(OLD, TODAY.plusDays(1), null, null, false),
            source(OLD, null, null, NOW, false))) {
      assertEquals("stale ", flags(usability(serving(null, null, source)).halted()));
    }
  }

  private static String flags(Usability u) {
    return (u.stale() ? "stale " : "")
        + (u.expired() ? "expired " : "")
        + (u.notYetValid() ? "not yet valid " : "");
  }

  private static Usability usability(Serving serving) {
    return Usability.of(AnswerState.APPROVED, null, serving, NOW, ZoneId.of("Europe/Berlin"));
  }

  private static Serving serving(Instant from, Instant until, CitedSource... sources) {
    return new Serving(from, until, List.of(sources));
  }

  private static CitedSource source(
      UUID current, LocalDate from, LocalDate until, Instant endsAt, boolean confirmed) {
    return new CitedSource(
        new UUID(0, 9),
        OLD,
        "Satzung",
        null,
        null,
        "1",
        current,
        current.equals(OLD) ? "1" : "2",
        from,
        until,
        endsAt,
        confirmed ? "Wer" : null,
        confirmed ? NOW : null,
        null);
  }

  private static List<Obstacle> of(Serving serving) {
    return obstacles(usability(serving));
  }

  private static List<Obstacle> obstacles(Usability usability) {
    return usability.reasons().stream().map(Reason::obstacle).toList();
  }
}
