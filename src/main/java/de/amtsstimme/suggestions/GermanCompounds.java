package de.amtsstimme.suggestions;

import de.amtsstimme.suggestions.domain.Compounds;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The dictionary of jWordSplitter. */
public final class GermanCompounds implements Compounds {

  /** The splitter throws above 70 characters, and no honest word is that long. */
  private static final int LONGEST = 60;

  private static final int SHORTEST = 7;

  private final GermanWordSplitter splitter;

  public GermanCompounds() {
    try {
      splitter = new GermanWordSplitter(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> parts(String word) {
    // In lower case a word may be longer: İ becomes two characters.
    String lower = word.toLowerCase(Locale.GERMAN);
    if (lower.length() < SHORTEST || lower.length() > LONGEST) {
      return List.of();
    }
    List<String> parts = splitter.splitWord(lower);
    return parts.size() < 2 ? List.of() : List.copyOf(parts);
  }
}
