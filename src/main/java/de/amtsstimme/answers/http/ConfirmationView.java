package de.amtsstimme.answers.http;

import de.amtsstimme.answers.store.Confirmations.Confirmation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "SourceConfirmation",
    description =
        "Wer bestätigt hat, dass ein Text mit einer anderen Fassung einer Quelle noch stimmt.")
public record ConfirmationView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Fassung der Antwort.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID revisionId,
    @Schema(description = "SHA-256 ihres Inhalts.", examples = "9f86d081884c7d65…")
        String contentHash,
    @Schema(description = "Quelle.", examples = "0199b1c2-0000-7000-8000-000000000003")
        UUID sourceId,
    @Schema(description = "Titel der Quelle.", examples = "Abfallsatzung") String sourceTitle,
    @Schema(description = "Fassung der Quelle.", examples = "0199b1c2-0000-7000-8000-000000000004")
        UUID sourceVersionId,
    @Schema(description = "Bezeichnung dieser Fassung.", examples = "Fassung vom 01.01.2027")
        String sourceVersion,
    @Schema(description = "Wer bestätigt hat.", examples = "Sabine Krüger") String personName,
    @Schema(description = "Wann.", examples = "2027-01-04T08:00:00Z") Instant confirmedAt) {

  /** A page of confirmations. */
  @Schema(name = "SourceConfirmationPage", description = "Eine Seite von Bestätigungen.")
  public record ConfirmationPage(
      @Schema(description = "Die Bestätigungen, neueste zuerst.") List<ConfirmationView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  static ConfirmationView of(Confirmation c) {
    return new ConfirmationView(
        c.id(),
        c.revisionId(),
        c.contentHash(),
        c.sourceId(),
        c.sourceTitle(),
        c.sourceVersionId(),
        c.sourceLabel(),
        c.personName(),
        c.at());
  }
}
