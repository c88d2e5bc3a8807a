package de.amtsstimme.kernel.domain;

import java.util.regex.Pattern;

/** A text in the cell of a table, so that a spreadsheet does not take it for a formula. */
public final class SafeCell {

  /** What spreadsheets begin a formula with, plain and full-width, after any apostrophes. */
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  private SafeCell() {}

  /** With an apostrophe more in front of what a spreadsheet would calculate. */
  public static String safe(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text again. */
  public static String plain(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
