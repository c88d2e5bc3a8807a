package de.amtsstimme.suggestions.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One spelling for every spelling of a word: case, umlauts written as two letters, ß, accents,
 * ligatures. Müll, MUELL and Mull come out alike.
 */
public final class Folding {

  private Folding() {}

  public static String fold(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String plain = Normalizer.normalize(lower.replace("ß", "ss"), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 'a') {
        append(folded, c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK || c > '\u036f') {
        if (!(c == 'e' && digraph(folded))) {
          append(folded, c);
        }
      }
    }
    return folded.toString();
  }

  /**
   * ae, oe and ue stand for an umlaut; the e of neue, quer and aktuelle does no harm on both sides.
   */
  private static boolean digraph(StringBuilder before) {
    int n = before.length();
    if (n == 0) {
      return false;
    }
    char last = before.charAt(n - 1);
    if (last == 'a' || last == 'o') {
      return true;
    }
    return last == 'u' && (n == 1 || "aeiouq".indexOf(before.charAt(n - 2)) < 0);
  }

  private static void append(StringBuilder folded, char c) {
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c > '\u036f') {
      folded.append(c);
    }
  }
}
