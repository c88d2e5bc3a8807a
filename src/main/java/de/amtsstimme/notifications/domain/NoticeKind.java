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
  REPLY_HELD,
  /** An approval was taken back of a text that one wrote or approved. */
  APPROVAL_WITHDRAWN,
  /** The plan in force has a step that nobody can decide. Goes by the setting for what waits. */
  PLAN_UNDECIDABLE,
  /** A contract has reached a warning level. This and the following go by what waits, too. */
  CONTRACT_CEILING,
  /** A contract reaches its ceiling before its end, if it goes on like this. */
  CONTRACT_FORECAST,
  /** Orders come near the authority's award limit. */
  AWARD_LIMIT,
  /** An invoice is overdue, and there is a letter about it. */
  INVOICE_REMINDER;

  /** The kind whose setting counts. */
  public NoticeKind setting() {
    return switch (this) {
      case REPLY_HELD -> SOURCE_CHANGED;
      case APPROVAL_WITHDRAWN -> TEXT_RETURNED;
      case PLAN_UNDECIDABLE, CONTRACT_CEILING, CONTRACT_FORECAST, AWARD_LIMIT, INVOICE_REMINDER ->
          APPROVAL_WAITING;
      default -> this;
    };
  }

  /** Those that people set. */
  public static List<NoticeKind> settings() {
    return Arrays.stream(values()).filter(k -> k.setting() == k).toList();
  }
}
