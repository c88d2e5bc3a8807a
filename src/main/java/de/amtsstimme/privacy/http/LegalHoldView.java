package de.amtsstimme.privacy.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.privacy.domain.SubjectChannel;
import de.amtsstimme.privacy.store.LegalHold;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Sperre der Löschung.")
public record LegalHoldView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(
            description = "Die gesperrte Anfrage; null, wenn eine Person gesperrt ist.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID inquiryId,
    @Schema(description = "Kanal der Person.", examples = "FACEBOOK", nullable = true)
        SubjectChannel channel,
    @Schema(
            description =
                "Hash der Kennung mit einem Schlüssel der Behörde; die Kennung selbst wird für die Sperre nicht aufbewahrt.",
            examples = "5f2d6e0c8a1b4f3e9d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d9c8b7a6f5e",
            nullable = true)
        String subjectKey,
    @Schema(
            description = "Grund; null, wenn gelöscht.",
            examples = "Klageverfahren 3 K 17/26",
            nullable = true)
        String reason,
    @Schema(description = "Bis wann.", examples = "2027-11-22T08:00:00Z") Instant endsAt,
    @Schema(description = "Gilt sie jetzt?", examples = "true") boolean inForce,
    @Schema(description = "Wer sie gesetzt hat.", examples = "Petra Vogt") String setByName,
    @Schema(description = "Gesetzt am.", examples = "2026-11-22T08:00:00Z") Instant setAt,
    @Schema(description = "Wer sie aufgehoben hat.", examples = "Petra Vogt", nullable = true)
        String liftedByName,
    @Schema(description = "Aufgehoben am.", examples = "2027-01-10T08:00:00Z", nullable = true)
        Instant liftedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static LegalHoldView of(LegalHold h, Instant now) {
    return new LegalHoldView(
        h.id(),
        h.inquiryId(),
        h.channel(),
        h.subjectKey() == null ? null : HexFormat.of().formatHex(h.subjectKey()),
        h.reason(),
        h.endsAt(),
        h.inForce(now),
        h.setByName(),
        h.setAt(),
        h.liftedByName(),
        h.liftedAt(),
        h.version());
  }

  /** A page of holds. */
  @Schema(name = "LegalHoldPage", description = "Eine Seite von Sperren.")
  public record LegalHoldPage(
      @Schema(description = "Die Sperren, neueste zuerst.") List<LegalHoldView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
