package de.amtsstimme.tone.domain;

/**
 * A word or number of a text; hyphens, dots in the middle and signs of gender belong to it.
 *
 * @param start in the view of the text
 * @param lower in small letters
 */
public record Word(int start, int end, String text, String lower) {

  public boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean letters() {
    return Character.isLetter(text.codePointAt(0));
  }

  public boolean is(String... words) {
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }
}
