package de.amtsstimme.tone.domain;

import java.util.BitSet;
import java.util.Map;

/** What lies between quotation marks. One that is not closed in its paragraph quotes nothing. */
final class Quotations {

  /** Who opens, and all who may close: people mix the German, English and French ways. */
  private static final Map<Character, String> PAIRS =
      Map.of('„', "“”\"", '“', "”", '»', "«", '«', "»", '‚', "‘’", '"', "\"“”", '›', "‹");

  private static final int MOST = 600;

  private Quotations() {}

  static BitSet in(String text) {
    BitSet quoted = new BitSet();
    int at = 0;
    while (at < text.length()) {
      String closers = PAIRS.get(text.charAt(at));
      int end = closers == null ? -1 : close(text, at + 1, closers);
      if (end > 0) {
        quoted.set(at, end + 1);
        at = end;
      }
      at++;
    }
    return quoted;
  }

  private static int close(String text, int from, String closers) {
    boolean oneLine = text.charAt(from - 1) == '"';
    for (int i = from; i < text.length() && i < from + MOST; i++) {
      if (text.charAt(i) == '\n' && (oneLine || text.charAt(i - 1) == '\n')) {
        return -1;
      }
      if (closers.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
