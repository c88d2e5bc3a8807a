package de.amtsstimme.answers.domain;

import java.util.List;

/**
 * A place in the texts of a revision, written {@code {{key}}}, that gets its value when a reply is
 * made. There is no type for free text: what may stand there is approved with the revision.
 *
 * @param label what a person is asked for
 * @param options the values there are; empty for a DATE
 */
public record Placeholder(String key, PlaceholderType type, String label, List<String> options) {

  public Placeholder {
    options = options == null ? List.of() : List.copyOf(options);
  }

  /** What may stand there. */
  public enum PlaceholderType {
    CHOICE,
    DATE,
    PLACE
  }
}
