package de.amtsstimme.members.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.Instant;

/** What can become of a grant. The authority may take less than was proposed, never more. */
public final class GrantRules {

  private GrantRules() {}

  /** Never from a time before the proposal: nobody had access then. */
  public static Validity proposed(Instant from, Instant until, Instant now) {
    Instant begin = from == null || from.isBefore(now) ? now : from;
    if (until != null && !until.isAfter(begin)) {
      throw Refusal.invalid(
          "/validUntil", "Das Ende muss in der Zukunft und nach dem Anfang liegen.");
    }
    return new Validity(begin, until);
  }

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED for a grant that is over
   */
  public static void requireOpen(GrantState state) {
    if (state.isOver()) {
      throw new Refusal(ProblemCode.TRANSITION_NOT_ALLOWED, state.name(), "–");
    }
  }

  /**
   * @throws Refusal VALIDATION_FAILED at /validUntil for an end later than the agreed one, past, or
   *     before the beginning
   */
  public static Validity shortened(Validity current, Instant until, Instant now) {
    if (!until.isAfter(now) || !until.isAfter(current.from())) {
      throw Refusal.invalid(
          "/validUntil",
          "Das Ende muss in der Zukunft und nach dem Anfang liegen. Sofort beenden: DELETE.");
    }
    if (current.until() != null && until.isAfter(current.until())) {
      throw Refusal.invalid(
          "/validUntil",
          "Ein Zugang kann verkürzt werden, nicht verlängert. Die Agentur kann einen neuen vorschlagen.");
    }
    return new Validity(current.from(), until);
  }
}
