package de.amtsstimme.tone.domain;

import java.util.List;

/** Looks for mistakes of grammar and spelling, if there is anybody who can. */
@FunctionalInterface
public interface Grammar {

  /** Where there is no library for it. */
  Grammar NONE = (text, simple) -> new Reading(GrammarState.OFF, List.of());

  /** For what is too much at once. */
  Grammar SKIPPED = (text, simple) -> new Reading(GrammarState.SKIPPED, List.of());

  /**
   * @param simple whether it is meant to be Leichte Sprache
   */
  Reading read(String text, boolean simple);

  /** What came of it. Without a mistake that says something in state READY only. */
  record Reading(GrammarState state, List<Mistake> mistakes) {}
}
