package de.amtsstimme.tone.domain;

import java.util.ArrayList;
import java.util.List;

/** A long text in passages that end where a paragraph or a sentence ends, if one does. */
final class Passages {

  /** Where one begins in the text. */
  record Passage(int start, String text) {}

  private Passages() {}

  static List<Passage> of(String text, int most) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    while (text.length() - start > most) {
      int end = end(text, start, start + most);
      passages.add(new Passage(start, text.substring(start, end)));
      start = end;
    }
    passages.add(new Passage(start, text.substring(start)));
    return passages;
  }

  /**
   * The last paragraph that ends in the second half, else the last sentence, else the last word.
   */
  private static int end(String text, int start, int most) {
    int half = start + (most - start) / 2;
    for (String mark : List.of("\n\n", "\n", ". ", " ")) {
      int at = text.lastIndexOf(mark, most - mark.length());
      if (at >= half) {
        return at + mark.length();
      }
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
