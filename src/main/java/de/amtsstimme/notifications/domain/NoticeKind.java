package de.amtsstimme.notifications.domain;

/** What somebody is told about. */
public enum NoticeKind {
  APPROVAL_WAITING,
  APPROVAL_REMINDER,
  /** Returned or rejected: there is something to do for its authors. */
  TEXT_RETURNED,
  TEXT_APPROVED,
  /** Texts wait for somebody who says whether they are still right. */
  SOURCE_CHANGED
}
