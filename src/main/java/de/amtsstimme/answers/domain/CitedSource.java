package de.amtsstimme.answers.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A source as a revision cites it, beside how the source stands now.
 *
 * @param versionId the version that was cited
 * @param validFrom of the version that counts now, in days of the authority's zone, both inclusive
 * @param endsAt when that version was or will be ended, or null
 * @param confirmedByName who said that the text is right with the version that counts now, or null
 * @param next the version that is announced, or null
 */
public record CitedSource(
    UUID sourceId,
    UUID versionId,
    String title,
    String norm,
    String url,
    String label,
    UUID currentVersionId,
    String currentLabel,
    LocalDate validFrom,
    LocalDate validUntil,
    Instant endsAt,
    String confirmedByName,
    Instant confirmedAt,
    Announced next) {

  /**
   * A version that is to count.
   *
   * @param confirmedAt when somebody said that the text will be right with it, too, or null
   */
  public record Announced(UUID versionId, String label, Instant from, Instant confirmedAt) {}

  /** Is the cited version the one that counts? */
  public boolean current() {
    return versionId.equals(currentVersionId);
  }
}
