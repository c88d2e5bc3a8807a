package de.amtsstimme.suggestions.domain;

import java.util.Optional;

/** Whether what a citizen wrote can serve as a phrasing as it is: one question, not a letter. */
public final class PhrasingOffer {

  private static final int LONGEST = 300;

  private PhrasingOffer() {}

  /**
   * @param text null once it was erased
   */
  public static Optional<String> of(String text) {
    return Optional.ofNullable(text)
        .map(t -> t.strip().replaceAll("\\s+", " "))
        .filter(t -> !t.isEmpty() && t.length() <= LONGEST);
  }
}
