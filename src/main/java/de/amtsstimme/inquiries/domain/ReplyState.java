package de.amtsstimme.inquiries.domain;

import de.amtsstimme.kernel.domain.Transitions;

/**
 * A reply: written, approved word for word, released through the gate, posted. Sent back, or its
 * approval taken back, it becomes a draft by being changed.
 */
public enum ReplyState {
  DRAFT,
  IN_APPROVAL,
  APPROVED,
  RETURNED,
  REJECTED,
  RELEASED,
  PUBLISHED;

  public static final Transitions<ReplyState> LIFE_CYCLE =
      Transitions.of(ReplyState.class)
          .allow(DRAFT, DRAFT, IN_APPROVAL, APPROVED)
          .allow(IN_APPROVAL, APPROVED, RETURNED, REJECTED)
          .allow(RETURNED, DRAFT)
          .allow(APPROVED, RELEASED, RETURNED)
          .allow(RELEASED, PUBLISHED)
          .build();

  /** Neither gone out nor turned down for good. */
  public boolean unreleased() {
    return this == DRAFT || this == IN_APPROVAL || this == APPROVED || this == RETURNED;
  }

  /** On its way out: an inquiry with such a reply is not closed. */
  public boolean underWay() {
    return this == IN_APPROVAL || this == RELEASED;
  }
}
