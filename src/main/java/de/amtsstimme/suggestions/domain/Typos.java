package de.amtsstimme.suggestions.domain;

/**
 * Whether one word may be a misspelling or a relative of another: the same beginning, few changes.
 */
public final class Typos {

  /** As many letters at the beginning have to be right. */
  private static final int RIGHT_START = 3;

  private static final int LONG = 7;
  private static final int SHORTEST = 4;
  private static final double LEAST = 0.6;

  private Typos() {}

  /** Whether anything can be said of the word at all. */
  public static boolean possible(String term) {
    return term.length() >= SHORTEST && !Character.isDigit(term.charAt(0));
  }

  /** What every word has that this one may stand for; of a long word somewhat more. */
  public static String beginning(String term) {
    return term.substring(0, term.length() >= LONG ? RIGHT_START + 1 : RIGHT_START);
  }

  /**
   * @return 0 for words that have nothing to do with one another, up to 1
   */
  public static double likeness(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter < SHORTEST
        || longer > 2 * shorter
        || !a.regionMatches(0, b, 0, RIGHT_START)
        || Character.isDigit(a.charAt(0))) {
      return 0;
    }
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int allowed = longer >= 8 ? 2 : 1;
    if (distance(a, b) <= allowed) {
      return 1 - 0.1 * distance(a, b);
    }
    double common = (double) start / longer;
    return common >= LEAST ? common : 0;
  }

  /** Letters changed, left out, put in, or swapped with their neighbour. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
