package de.amtsstimme.tone.domain;

/** What grammar and spelling had to say to a text. */
public enum GrammarState {
  /** The whole text was read. */
  READY,
  /** Only its beginning: it is long, and time was up. */
  PARTLY,
  /** The server has just started. */
  WARMING_UP,
  /** Too many texts at once. */
  BUSY,
  /** It was not asked, because too much came at once. */
  SKIPPED,
  /** It could not read this text, or could not start at all. */
  FAILED,
  /** There is none in this installation, or not for this language. */
  OFF;

  /** For several texts: the worst, of those that were meant to be read. */
  public GrammarState and(GrammarState other) {
    if (this == OFF || other == OFF) {
      return this == OFF ? other : this;
    }
    return ordinal() > other.ordinal() ? this : other;
  }
}
