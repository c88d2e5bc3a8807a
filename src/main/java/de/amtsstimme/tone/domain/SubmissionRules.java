package de.amtsstimme.tone.domain;

import java.util.List;

/** Whether what was found keeps a text from being submitted. */
public final class SubmissionRules {

  /** What a submission needs. */
  public enum Need {
    NOTHING,
    /** Somebody has to say why the text is right all the same. */
    REASON,
    /** Another text. */
    CHANGE
  }

  private SubmissionRules() {}

  public static Need need(List<Finding> findings, String reason) {
    if (findings.stream().anyMatch(f -> f.severity() == Severity.BLOCK)) {
      return Need.CHANGE;
    }
    boolean warned = findings.stream().anyMatch(f -> f.severity() == Severity.WARN);
    return warned && (reason == null || reason.isBlank()) ? Need.REASON : Need.NOTHING;
  }
}
