package de.amtsstimme.answers.domain;

import de.amtsstimme.answers.domain.VariantChoice.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An entry as a file has it. It is recognised by its key; what the file does not speak of stays as
 * it is.
 *
 * @param said the parts that the file speaks of, be it to say that they are empty
 */
public record ImportedEntry(
    String externalKey,
    String topic,
    List<String> tags,
    String department,
    String question,
    List<String> phrasings,
    List<Variant> variants,
    List<Placeholder> placeholders,
    List<UUID> sources,
    Instant validFrom,
    Instant validUntil,
    Set<Part> said) {

  /** What a file may be silent about. */
  public enum Part {
    TAGS,
    DEPARTMENT,
    PHRASINGS,
    PLACEHOLDERS,
    VALID_FROM,
    VALID_UNTIL
  }

  private static final String BY_ID = "id:";

  /** What an entry is called in a file: by its own key or, without one, by its id. */
  public static String keyOf(String externalKey, UUID id) {
    return externalKey == null ? BY_ID + id : externalKey;
  }

  /**
   * The id by which the file calls it, or null for a key like any other. It may have got a key
   * since the file was written.
   */
  public UUID id() {
    return idIn(externalKey);
  }

  /** The id that stands in a reference of this form, or null. */
  public static UUID idIn(String reference) {
    if (reference == null || !reference.startsWith(BY_ID) || reference.length() != 39) {
      return null;
    }
    try {
      return UUID.fromString(reference.substring(BY_ID.length()));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
