package de.amtsstimme.inquiries.domain;

import de.amtsstimme.kernel.domain.Transitions;

/**
 * A citizen's question: comes in, is worked on, is answered where it was asked, is closed. It may
 * be closed without an answer, with a reason.
 */
public enum InquiryState {
  NEW,
  IN_PROGRESS,
  ANSWERED,
  CLOSED;

  public static final Transitions<InquiryState> LIFE_CYCLE =
      Transitions.of(InquiryState.class)
          .allow(NEW, IN_PROGRESS, CLOSED)
          .allow(IN_PROGRESS, ANSWERED, CLOSED)
          .allow(ANSWERED, IN_PROGRESS, CLOSED)
          .build();
}
