package de.amtsstimme.privacy.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.privacy.domain.SubjectChannel;
import de.amtsstimme.privacy.store.ErasureReceipt;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Beleg einer Löschung auf Antrag (Art. 17 DSGVO). Er sagt nicht, für wen: nur ein Hash mit Schlüssel bleibt.")
public record ErasureView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(
            description = "Kanal der Person; null, wenn eine einzelne Anfrage gelöscht wurde.",
            examples = "FACEBOOK",
            nullable = true)
        SubjectChannel channel,
    @Schema(
            description =
                "Hash der Kennung mit einem Schlüssel der Behörde (hexadezimal): dieselbe Person gibt denselben Wert.",
            examples = "5f2d6e0c8a1b4f3e9d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d9c8b7a6f5e",
            nullable = true)
        String subjectKey,
    @Schema(
            description = "Die einzelne Anfrage.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID inquiryId,
    @JsonRawValue
        @Schema(
            description = "Wie viele Einträge wovon geleert oder gelöscht wurden.",
            type = SchemaType.OBJECT)
        String counts,
    @Schema(description = "Wer gelöscht hat.", examples = "Petra Vogt") String erasedByName,
    @Schema(description = "Wann.", examples = "2026-11-22T08:00:00Z") Instant erasedAt)
    implements Representation {

  static ErasureView of(ErasureReceipt e) {
    return new ErasureView(
        e.id(),
        e.channel(),
        e.subjectKey() == null ? null : HexFormat.of().formatHex(e.subjectKey()),
        e.inquiryId(),
        e.counts(),
        e.erasedByName(),
        e.erasedAt());
  }

  /** A page of receipts. */
  @Schema(name = "ErasurePage", description = "Eine Seite von Löschbelegen.")
  public record ErasurePage(
      @Schema(description = "Die Belege, neueste zuerst.") List<ErasureView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
