package de.amtsstimme.tone.domain;

import de.amtsstimme.kernel.domain.Transitions;

/** The life of a guideline's version. Returned by an approver it is a draft again. */
public enum GuidelineState {
  DRAFT,
  IN_APPROVAL,
  APPROVED;

  public static final Transitions<GuidelineState> LIFE_CYCLE =
      Transitions.of(GuidelineState.class)
          .allow(DRAFT, IN_APPROVAL)
          .allow(IN_APPROVAL, APPROVED, DRAFT)
          .build();
}
