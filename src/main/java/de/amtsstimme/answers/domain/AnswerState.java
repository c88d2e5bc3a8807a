package de.amtsstimme.answers.domain;

import de.amtsstimme.kernel.domain.Transitions;

/**
 * The life of a library entry. One whose approval is taken back is a draft again. While a new
 * revision is written and approved, the approved one serves on and the entry stays APPROVED; stale
 * and expired are derived and never stored.
 */
public enum AnswerState {
  DRAFT,
  IN_APPROVAL,
  APPROVED,
  RETIRED;

  public static final Transitions<AnswerState> LIFE_CYCLE =
      Transitions.of(AnswerState.class)
          .allow(DRAFT, IN_APPROVAL, RETIRED)
          .allow(IN_APPROVAL, APPROVED, DRAFT, RETIRED)
          .allow(APPROVED, DRAFT, IN_APPROVAL, RETIRED)
          .build();
}
