package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.domain.Transitions;

/**
 * One run of a revision through a chain. Whatever closes it closes it for good: a changed text is a
 * new revision and a new run.
 */
public enum ApprovalState {
  OPEN,
  APPROVED,
  RETURNED,
  REJECTED,
  WITHDRAWN;

  public static final Transitions<ApprovalState> LIFE_CYCLE =
      Transitions.of(ApprovalState.class)
          .allow(OPEN, APPROVED, RETURNED, REJECTED, WITHDRAWN)
          .allow(APPROVED, WITHDRAWN)
          .build();
}
