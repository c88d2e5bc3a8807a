package de.amtsstimme.notifications.domain;

import java.util.Arrays;
import java.util.List;

/** What somebody is told about. */
public enum NoticeKind {
  APPROVAL_WAITING,
  APPROVAL_REMINDER,
  /** Returned or rejected: there is something to do for its authors. */
  TEXT_RETURNED,
  TEXT_APPROVED,
  /** Texts wait for somebody who says whether they are still right. */
  SOURCE_CHANGED,
  /** A reply of one's own does not go out. Goes by the setting for sources. */
  REPLY_HELD;

  /** The kind whose setting counts. */
  public NoticeKind setting() {
    return this == REPLY_HELD ? SOURCE_CHANGED : this;
  }

  /** Those that people set. */
  public static List<NoticeKind> settings() {
    return Arrays.stream(values()).filter(k -> k.setting() == k).toList();
  }
}
