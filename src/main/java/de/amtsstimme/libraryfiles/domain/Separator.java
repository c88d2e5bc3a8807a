package de.amtsstimme.libraryfiles.domain;

/** What stands between the cells of a CSV file. */
public enum Separator {
  AUTO('\0'),
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t');

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  public char character() {
    return character;
  }

  /** The one that the header row has most of, outside of quotes. */
  public static Separator in(String text) {
    int[] count = new int[values().length];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '\n') {
        break;
      } else if (!quoted) {
        for (Separator s : values()) {
          count[s.ordinal()] += s != AUTO && c == s.character ? 1 : 0;
        }
      }
    }
    Separator most = COMMA;
    for (Separator s : values()) {
      most = count[s.ordinal()] > count[most.ordinal()] ? s : most;
    }
    return most;
  }
}
