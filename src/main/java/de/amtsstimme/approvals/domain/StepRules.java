package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may decide in a step, and what a decision does to it. Plain functions over plain values; the
 * database has the same rules in {@code guard_decision}.
 */
public final class StepRules {

  private StepRules() {}

  /**
   * One step of a run.
   *
   * @param needed how many must say yes, settled when the run began
   * @param escalated may the escalation decide, too?
   */
  public record Step(
      int position, ChainStep rule, int needed, StepState state, boolean escalated) {}

  /**
   * Where somebody stands in a step.
   *
   * @param reason why they cannot decide; null: they can
   * @param inPlaceOf whose right they use, or who decides for them while they are away; or null
   */
  public record Standing(Candidate candidate, ProblemCode reason, Absence inPlaceOf) {
    public boolean can() {
      return reason == null;
    }

    /** Null unless they decide in somebody's place. */
    public UUID onBehalfOf() {
      return can() && inPlaceOf != null ? inPlaceOf.personId() : null;
    }
  }

  public static Standing standing(Step step, Candidate c, RunFacts run) {
    UUID me = c.personId();
    if (run.wrote(me)) {
      return no(c, ProblemCode.FOUR_EYES);
    }
    if (run.decidedIn(step.position(), me)) {
      return no(c, ProblemCode.DECIDED_ALREADY);
    }
    Optional<Absence> away = run.absence(me);
    if (away.isPresent()) {
      return new Standing(c, ProblemCode.AWAY, away.get());
    }
    if (hasRight(step, c, run)) {
      return run.spokeForAnother(me, me)
          ? no(c, ProblemCode.ONE_PERSON_FOR_TWO)
          : new Standing(c, null, null);
    }
    return asDeputy(step, c, run);
  }

  /** Named by the step, and nobody has used that right in it yet. */
  private static boolean hasRight(Step step, Candidate c, RunFacts run) {
    return step.rule().names(c, step.escalated())
        && !run.rightUsedIn(step.position(), c.personId());
  }

  private static Standing asDeputy(Step step, Candidate c, RunFacts run) {
    List<Absence> mine =
        run.absences().stream()
            .filter(a -> a.deputyId().equals(c.personId()))
            .filter(a -> lends(step, a, c, run))
            .toList();
    if (mine.isEmpty()) {
      return no(c, ProblemCode.NOT_IN_STEP);
    }
    return mine.stream()
        .filter(a -> !run.spokeForAnother(c.personId(), a.personId()))
        .findFirst()
        .map(a -> new Standing(c, null, a))
        .orElseGet(() -> no(c, ProblemCode.ONE_PERSON_FOR_TWO));
  }

  /** Only what the absent person has of their own, and never what they may not use themselves. */
  private static boolean lends(Step step, Absence absence, Candidate deputy, RunFacts run) {
    return !run.wrote(absence.personId())
        && run.person(absence.personId())
            .filter(p -> p.ofAgency() == deputy.ofAgency() && hasRight(step, p, run))
            .isPresent();
  }

  private static Standing no(Candidate c, ProblemCode reason) {
    return new Standing(c, reason, null);
  }

  /**
   * @throws Refusal APPROVAL_CLOSED, FOUR_EYES, NOT_IN_STEP, DECIDED_ALREADY, AWAY,
   *     ONE_PERSON_FOR_TWO, or VALIDATION_FAILED for a "no" without a word
   */
  public static void requireDecision(
      Step step, Standing standing, Verdict verdict, String comment) {
    if (step.state() != StepState.OPEN) {
      throw new Refusal(ProblemCode.APPROVAL_CLOSED);
    }
    if (!standing.can()) {
      throw new Refusal(standing.reason());
    }
    if (verdict != Verdict.APPROVE && (comment == null || comment.isBlank())) {
      throw Refusal.invalid("/comment", "Bei Rückgabe und Ablehnung bitte kurz sagen, warum.");
    }
  }

  /**
   * @param approvals how many said yes, this decision included
   */
  public static StepState after(Step step, Verdict verdict, int approvals) {
    return switch (verdict) {
      case RETURN -> StepState.RETURNED;
      case REJECT -> StepState.REJECTED;
      case APPROVE -> approvals >= step.needed() ? StepState.SATISFIED : StepState.OPEN;
    };
  }

  /** How many must say yes, settled when the run begins ({@code lay_out_steps}). */
  public static int needed(ChainStep rule, RunFacts run) {
    return switch (rule.mode()) {
      case ANY -> 1;
      case AT_LEAST -> rule.needed();
      case ALL ->
          Math.max(
              1,
              (int)
                  run.people().stream()
                      .filter(c -> rule.names(c, false) && !run.wrote(c.personId()))
                      .count());
    };
  }
}
