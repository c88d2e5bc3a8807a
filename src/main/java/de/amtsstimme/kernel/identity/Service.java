package de.amtsstimme.kernel.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who works here without a token, and what for. A service comes in by the second door, into one
 * authority at a time, and stands in the audit trail with its name.
 */
public enum Service {
  SEAL("Dienst: Siegel", Right.SEAL_AUDIT),
  ERASURE("Dienst: Löschung", Right.ERASE_DUE),
  OUTBOX("Dienst: Ausgang", Right.DELIVER_OUTBOX),
  NOTIFY("Dienst: Benachrichtigung", Right.NOTIFY_PEOPLE),
  SUGGESTIONS("Dienst: Vorschläge", Right.INDEX_ANSWERS),
  IMPORT("Dienst: Einfuhr", Right.IMPORT_ENTRIES),
  APPROVALS("Dienst: Freigaben", Right.WATCH_APPROVALS),
  BILLING("Dienst: Abrechnung", Right.BILL_DUE);

  private final String displayName;
  private final Set<Right> rights;

  Service(String displayName, Right right, Right... more) {
    this.displayName = displayName;
    this.rights = EnumSet.of(right, more);
  }

  public boolean may(Right right) {
    return rights.contains(right);
  }

  /** For the audit trail. */
  public String displayName() {
    return displayName;
  }

  public Set<Right> rights() {
    return EnumSet.copyOf(rights);
  }
}
