package de.amtsstimme.tone.domain;

import java.util.List;

/**
 * A sentence, or a line that stands for one.
 *
 * @param mark the sign that ends it, a blank for none
 */
public record Sentence(int start, int end, List<Word> words, char mark) {

  public boolean question() {
    return mark == '?';
  }

  /** Words as people count them: numbers too, signs not. */
  public int length() {
    return words.size();
  }
}
