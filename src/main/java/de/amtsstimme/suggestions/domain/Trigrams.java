package de.amtsstimme.suggestions.domain;

import java.util.Arrays;
import java.util.Collection;

/** How alike two texts look, letter by letter: typing errors and endings hardly matter. */
final class Trigrams {

  private Trigrams() {}

  /** A hash of each, once, sorted. */
  static int[] of(Collection<String> words) {
    int[] all = new int[words.stream().mapToInt(w -> w.length() + 1).sum()];
    int n = 0;
    for (String word : words) {
      String padded = "  " + word + " ";
      for (int i = 0; i + 3 <= padded.length(); i++) {
        all[n++] = hash(padded, i);
      }
    }
    return Arrays.stream(all, 0, n).sorted().distinct().toArray();
  }

  /** 16 bits: two different ones of a text hardly ever have the same. */
  private static int hash(String s, int i) {
    return ((s.charAt(i) * 31 + s.charAt(i + 1)) * 31 + s.charAt(i + 2)) * 0x9E3779B1 >>> 16;
  }

  /** Common ones, of all that there are in either. */
  static double similarity(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = a.length + b.length - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
