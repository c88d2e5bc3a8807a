package de.amtsstimme.libraryfiles.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts in the cells of a table, so that a spreadsheet takes none of them for a formula and every
 * one comes back as it was.
 */
public final class Cells {

  /** What spreadsheets begin a formula with, plain and full-width, after any apostrophes. */
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  private Cells() {}

  /** With an apostrophe more in front of what a spreadsheet would calculate. */
  public static String safe(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text again. */
  public static String plain(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** One a line; a line break or a backslash inside of one is written with a backslash. */
  public static String join(List<String> items) {
    return String.join(
        "\n", items.stream().map(i -> i.replace("\\", "\\\\").replace("\n", "\\n")).toList());
  }

  /** Empty lines are none. */
  public static List<String> split(String cell) {
    List<String> items = new ArrayList<>();
    for (String line : cell.split("\n", -1)) {
      if (!line.isBlank()) {
        items.add(unescaped(line));
      }
    }
    return items;
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\'
          && i + 1 < line.length()
          && (line.charAt(i + 1) == 'n' || line.charAt(i + 1) == '\\')) {
        i++;
        text.append(line.charAt(i) == 'n' ? '\n' : '\\');
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
