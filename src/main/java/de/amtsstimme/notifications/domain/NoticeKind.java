package de.amtsstimme.notifications.domain;

/** What somebody is told about. */
public enum NoticeKind {
  APPROVAL_WAITING,
  APPROVAL_REMINDER,
  /** Returned or rejected: there is something to do for its authors. */
  TEXT_RETURNED,
  TEXT_APPROVED
}
