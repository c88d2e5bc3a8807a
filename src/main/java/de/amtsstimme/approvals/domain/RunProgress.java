package de.amtsstimme.approvals.domain;

import de.amtsstimme.approvals.domain.StepRules.Step;
import java.util.List;

/**
 * What a decision does to a run: the step becomes something, the next one that applies opens, or
 * the run closes.
 *
 * @param step what becomes of the decided step
 * @param next the position of the step that opens now, or 0
 * @param run what becomes of the run; OPEN while it goes on
 */
public record RunProgress(StepState step, int next, ApprovalState run) {

  /**
   * @param approvals how many said yes in the open step, this decision included
   */
  public static RunProgress of(List<Step> steps, Step open, Verdict verdict, int approvals) {
    StepState after = StepRules.after(open, verdict, approvals);
    return switch (after) {
      case RETURNED -> new RunProgress(after, 0, ApprovalState.RETURNED);
      case REJECTED -> new RunProgress(after, 0, ApprovalState.REJECTED);
      case SATISFIED -> {
        int next =
            steps.stream()
                .filter(s -> s.state() == StepState.WAITING)
                .mapToInt(Step::position)
                .min()
                .orElse(0);
        yield new RunProgress(after, next, next == 0 ? ApprovalState.APPROVED : ApprovalState.OPEN);
      }
      default -> new RunProgress(after, 0, ApprovalState.OPEN);
    };
  }
}
