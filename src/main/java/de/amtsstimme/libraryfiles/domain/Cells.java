package de.amtsstimme.libraryfiles.domain;

import java.util.ArrayList;
import java.util.List;

/** Several texts in one cell of a table, so that every one comes back as it was. */
public final class Cells {

  private Cells() {}

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
