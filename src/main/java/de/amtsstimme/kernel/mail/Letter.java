package de.amtsstimme.kernel.mail;

import java.util.List;

/**
 * A mail before it has a form: what it says in sentences, and where its links lead.
 *
 * @param name of the recipient, or empty where nobody has told us
 * @param why why this mail comes to this person; stands at its end
 */
public record Letter(
    String address,
    String name,
    String subject,
    List<String> paragraphs,
    List<Link> links,
    String why) {

  /**
   * @param path below the portal's own address, with leading slash
   */
  public record Link(String label, String path) {}

  public Letter {
    address = oneLine(address);
    name = oneLine(name);
    subject = oneLine(subject);
    paragraphs = List.copyOf(paragraphs);
    links = List.copyOf(links);
  }

  /** A line break in a name must not begin a header of its own. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
  }
}
