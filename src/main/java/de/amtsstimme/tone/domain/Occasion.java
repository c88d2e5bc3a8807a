package de.amtsstimme.tone.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a text is written for.
 *
 * @param channel as the library names it, for example FACEBOOK
 * @param kind as the library names it, for example COMMENT or MESSAGE
 * @param complaint whether it answers a complaint
 * @param whole whether it is a whole message, which greets and takes leave
 * @param day on which it is to be read
 * @param placeholders keys between double braces that get their value later
 */
public record Occasion(
    String channel,
    String kind,
    String language,
    boolean complaint,
    boolean whole,
    LocalDate day,
    Set<String> placeholders) {

  public Occasion {
    placeholders = placeholders == null ? Set.of() : Set.copyOf(placeholders);
  }

  public boolean simple() {
    return "de-simple".equals(language);
  }

  /** Whether the rules about German words have anything to say. */
  public boolean german() {
    return language == null || language.startsWith("de");
  }

  /** A private message: the only kind that ends like a letter. */
  public boolean message() {
    return "MESSAGE".equals(kind);
  }
}
