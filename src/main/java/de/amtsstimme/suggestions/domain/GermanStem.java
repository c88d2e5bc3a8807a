package de.amtsstimme.suggestions.domain;

/**
 * Takes endings off a folded German word, lightly (after J. Savoy's light stemmer): plural, case,
 * verb endings; then the commonest ending that makes nouns of verbs, so that anmelden and Anmeldung
 * meet.
 */
final class GermanStem {

  private static final String BEFORE_S_OR_T = "bdfghklmnt";

  private GermanStem() {}

  static String of(String folded) {
    if (folded.length() < 4 || folded.charAt(0) < 'a' || folded.charAt(0) > 'z') {
      return folded;
    }
    return noun(conjugation(declension(folded)));
  }

  private static String declension(String w) {
    int n = w.length();
    if (n > 5 && w.endsWith("ern")) {
      return w.substring(0, n - 3);
    }
    if (n > 4 && w.charAt(n - 2) == 'e' && "mnrs".indexOf(w.charAt(n - 1)) >= 0) {
      return w.substring(0, n - 2);
    }
    if (n > 3 && w.charAt(n - 1) == 'e') {
      return w.substring(0, n - 1);
    }
    if (n > 3 && w.charAt(n - 1) == 's' && BEFORE_S_OR_T.indexOf(w.charAt(n - 2)) >= 0) {
      return w.substring(0, n - 1);
    }
    return w;
  }

  private static String conjugation(String w) {
    int n = w.length();
    if (n > 5 && w.endsWith("est")) {
      return w.substring(0, n - 3);
    }
    if (n > 4 && w.charAt(n - 2) == 'e' && (w.charAt(n - 1) == 'r' || w.charAt(n - 1) == 'n')) {
      return w.substring(0, n - 2);
    }
    if (n > 4 && w.endsWith("st") && BEFORE_S_OR_T.indexOf(w.charAt(n - 3)) >= 0) {
      return w.substring(0, n - 2);
    }
    return w;
  }

  private static String noun(String w) {
    return w.length() > 6 && w.endsWith("ung") ? w.substring(0, w.length() - 3) : w;
  }
}
