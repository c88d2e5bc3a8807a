package de.amtsstimme.answers.domain;

import de.amtsstimme.kernel.domain.WordDiff;
import de.amtsstimme.kernel.domain.WordDiff.Change;
import java.util.Collection;

/** Are words of one text taken over into another? Then who wrote them wrote that one, too. */
public final class TakenOver {

  /** So many in a row are no coincidence. */
  static final int WORDS = 5;

  private TakenOver() {}

  public static boolean any(Collection<String> from, Collection<String> into) {
    return from.stream().anyMatch(old -> into.stream().anyMatch(now -> any(old, now)));
  }

  static boolean any(String from, String into) {
    return from.equals(into)
        || WordDiff.compare(from, into).stream()
            .anyMatch(p -> p.change() == Change.EQUAL && words(p.text()) >= WORDS);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
