package de.amtsstimme.tone.domain;

import java.util.Comparator;
import java.util.List;

/** A text with all that can be mended without looking. */
public final class SafeReplacements {

  private SafeReplacements() {}

  /** From the end, so that places before stay where they are; of two that overlap the later one. */
  public static String apply(String text, List<Finding> findings) {
    StringBuilder mended = new StringBuilder(text);
    int free = text.length();
    List<Finding> safe =
        findings.stream()
            .filter(f -> f.safe() && !f.replacements().isEmpty())
            .sorted(Comparator.comparingInt(Finding::start).reversed())
            .toList();
    for (Finding finding : safe) {
      if (finding.end() <= free) {
        mended.replace(finding.start(), finding.end(), finding.replacements().get(0));
        free = finding.start();
      }
    }
    return mended.toString();
  }
}
