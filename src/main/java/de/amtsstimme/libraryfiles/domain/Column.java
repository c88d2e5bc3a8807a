package de.amtsstimme.libraryfiles.domain;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the header of a column says: one of the names, or {@code
 * text.<language>[.<channel>[.<kind>]]} for a text.
 *
 * @param slot for a text: everything but the text itself; otherwise null
 */
public record Column(String header, Name name, Variant slot) {

  /** The columns that there are beside the texts, in the order in which they are written. */
  public enum Name {
    EXTERNAL_KEY("externalKey", true),
    TOPIC("topic", true),
    TAGS("tags", false),
    DEPARTMENT("department", false),
    QUESTION("question", true),
    PHRASINGS("phrasings", false),
    SOURCES("sources", true),
    PLACEHOLDERS("placeholders", false),
    VALID_FROM("validFrom", false),
    VALID_UNTIL("validUntil", false),
    TEXT("text.de", true);

    private final String header;
    private final boolean required;

    Name(String header, boolean required) {
      this.header = header;
      this.required = required;
    }

    public String header() {
      return header;
    }

    public boolean required() {
      return required;
    }
  }

  private static final String TEXT = "text.";

  /** Empty for a header that means nothing here. */
  public static Optional<Column> of(String header) {
    if (header.startsWith(TEXT)) {
      return text(header);
    }
    return Arrays.stream(Name.values())
        .filter(n -> n != Name.TEXT && n.header().equals(header))
        .findFirst()
        .map(n -> new Column(header, n, null));
  }

  public static String header(Variant v) {
    String header = TEXT + v.language();
    if (v.kind() != MessageKind.ANY) {
      return header + "." + v.channel() + "." + v.kind();
    }
    return v.channel() == Channel.ANY ? header : header + "." + v.channel();
  }

  private static Optional<Column> text(String header) {
    String[] parts = header.split("\\.", -1);
    if (parts.length > 4 || parts[1].isEmpty()) {
      return Optional.empty();
    }
    try {
      Channel channel = parts.length > 2 ? Channel.valueOf(parts[2]) : Channel.ANY;
      MessageKind kind = parts.length > 3 ? MessageKind.valueOf(parts[3]) : MessageKind.ANY;
      return Optional.of(new Column(header, Name.TEXT, new Variant(parts[1], channel, kind, null)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
