package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.domain.Transitions;

/** The state of a frozen revision, kept in the head row that the release gate locks. */
public enum SubjectState {
  IN_APPROVAL,
  APPROVED,
  RETURNED,
  REJECTED,
  WITHDRAWN;

  public static final Transitions<SubjectState> LIFE_CYCLE =
      Transitions.of(SubjectState.class)
          .allow(IN_APPROVAL, APPROVED, RETURNED, REJECTED, WITHDRAWN)
          .allow(APPROVED, WITHDRAWN)
          .build();
}
