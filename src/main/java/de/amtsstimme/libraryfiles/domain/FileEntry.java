package de.amtsstimme.libraryfiles.domain;

import de.amtsstimme.answers.domain.ImportedEntry;
import de.amtsstimme.answers.domain.ImportedEntry.Part;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A row of a file, read and not yet judged. Sources stand in it by title, or by "id:" and their id
 * where a title would not say which.
 *
 * @param places the column that each of the texts came from, in their order
 */
public record FileEntry(
    int row,
    String externalKey,
    String topic,
    List<String> tags,
    String department,
    String question,
    List<String> phrasings,
    List<Variant> texts,
    List<String> places,
    List<Placeholder> placeholders,
    List<String> sources,
    Instant validFrom,
    Instant validUntil,
    Set<Part> said) {

  public ImportedEntry withSources(List<UUID> ids) {
    return new ImportedEntry(
        externalKey,
        topic,
        tags,
        department,
        question,
        phrasings,
        texts,
        placeholders,
        ids,
        validFrom,
        validUntil,
        said);
  }

  /** The column that a place in the entry ("/variants/2/text") came from. */
  public String column(String pointer) {
    String[] parts = pointer.split("/");
    if (parts.length < 2) {
      return null;
    }
    if (parts[1].equals("variants")) {
      return parts.length > 2 && Integer.parseInt(parts[2]) < places.size()
          ? places.get(Integer.parseInt(parts[2]))
          : "text.de";
    }
    return parts[1];
  }
}
