package de.amtsstimme.kernel.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in words, spaces and signs; put together again it is the text. */
final class Words {

  private static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

  /** Up to the end of a sentence or a line. */
  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?\\n]*[.!?\\n]*\\s*", Pattern.DOTALL);

  private Words() {}

  /** Coarser, for what has too many words to compare each with each. */
  public static List<String> sentences(String text) {
    List<String> parts = new ArrayList<>();
    Matcher part = SENTENCE.matcher(text);
    while (part.find()) {
      if (!part.group().isEmpty()) {
        parts.add(part.group());
      }
    }
    return parts;
  }

  public static List<String> whole(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  public static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      parts.add(part.group());
    }
    return parts;
  }
}
