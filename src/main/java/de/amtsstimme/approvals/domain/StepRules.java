package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who may decide in a step, and what a decision does to it. Plain functions over plain values. */
public final class StepRules {

  private StepRules() {}

  /** One person who holds APPROVER now. */
  public record Candidate(UUID personId, String name, String department) {}

  /** The facts about one step. */
  public record Step(
      StepMode mode,
      int needed,
      String department,
      StepState state,
      Set<UUID> decided,
      int approvals) {}

  /** Why somebody cannot decide here; null reason: they can. */
  public record Standing(Candidate candidate, ProblemCode reason) {
    public boolean can() {
      return reason == null;
    }
  }

  public static Standing standing(Step step, Candidate candidate, Set<UUID> contributors) {
    if (contributors.contains(candidate.personId())) {
      return new Standing(candidate, ProblemCode.FOUR_EYES);
    }
    if (step.department() != null && !step.department().equals(candidate.department())) {
      return new Standing(candidate, ProblemCode.NOT_IN_STEP);
    }
    if (step.decided().contains(candidate.personId())) {
      return new Standing(candidate, ProblemCode.DECIDED_ALREADY);
    }
    return new Standing(candidate, null);
  }

  /**
   * @throws Refusal APPROVAL_CLOSED, FOUR_EYES, NOT_IN_STEP, DECIDED_ALREADY, or VALIDATION_FAILED
   *     for a "no" without a word
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

  /** How many must say yes, fixed when the run begins. */
  public static int needed(StepMode mode, int atLeast, List<Candidate> eligible) {
    return switch (mode) {
      case ANY -> 1;
      case AT_LEAST -> atLeast;
      case ALL -> Math.max(1, eligible.size());
    };
  }
}
