package de.amtsstimme.suggestions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Languages other than German: words as they are, in one spelling. Their terms carry the language,
 * "tr:ehliyet", so that they never meet German words that happen to look the same.
 */
public final class OtherLanguage {

  private static final int SHORTEST = 3;

  private OtherLanguage() {}

  /** German for de and its varieties, plain otherwise. */
  public static List<Word> words(GermanAnalysis german, String text, String language) {
    List<Word> words = german.words(text);
    if (isGerman(language)) {
      return words;
    }
    List<Word> plain = new ArrayList<>();
    for (Word w : words) {
      boolean says =
          w.folded().length() >= SHORTEST || w.folded().codePoints().anyMatch(c -> c > 0x2ff);
      plain.add(
          new Word(
              w.start(),
              w.end(),
              w.folded(),
              prefix(language) + w.folded(),
              List.of(),
              says ? Word.Kind.CONTENT : Word.Kind.EMPTY));
    }
    return plain;
  }

  /** A phrasing in that language went through the German analysis; its terms are found, too. */
  public static Map<String, Double> asInWordings(String term, String language) {
    return isGerman(language) || !term.startsWith(prefix(language))
        ? Map.of()
        : Map.of(GermanStem.of(term.substring(prefix(language).length())), 1.0);
  }

  private static boolean isGerman(String language) {
    return language.equals("de") || language.startsWith("de-");
  }

  private static String prefix(String language) {
    int dash = language.indexOf('-');
    return (dash < 0 ? language : language.substring(0, dash)) + ":";
  }
}
