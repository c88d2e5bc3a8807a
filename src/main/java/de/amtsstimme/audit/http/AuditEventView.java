package de.amtsstimme.audit.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import de.amtsstimme.audit.domain.AuditEntry;
import de.amtsstimme.audit.store.AuditEvents.Stored;
import de.amtsstimme.kernel.identity.Role.Side;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Eintrag der Protokollkette: wer was wann geändert hat.")
public record AuditEventView(
    @Schema(description = "Laufende Nummer in der Kette, ab 1, ohne Lücke.", examples = "17")
        long seq,
    @Schema(description = "Wann.", examples = "2026-11-22T08:00:00Z") Instant at,
    @Schema(
            description = "Kennung der Person; null bei einem Dienst.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID personId,
    @Schema(description = "Wer, mit dem damaligen Namen.", examples = "Sabine Krüger")
        String actorName,
    @Schema(
            description = "Auf wessen Seite: AUTHORITY, AGENCY, AGENCY_ADMIN oder NONE.",
            examples = "AUTHORITY")
        Side side,
    @Schema(description = "Was geschah.", examples = "MEMBER_CHANGED") String action,
    @Schema(description = "Womit: Art.", examples = "MEMBER") String subjectKind,
    @Schema(
            description = "Womit: Kennung.",
            examples = "0199b1c2-0000-7000-8000-000000000003",
            nullable = true)
        UUID subjectId,
    @JsonRawValue
        @Schema(
            description =
                "Zustand davor; null, wenn etwas entstand. Nie Text von Bürgerinnen und Bürgern.",
            type = SchemaType.OBJECT,
            nullable = true)
        String before,
    @JsonRawValue
        @Schema(
            description =
                "Zustand danach; null, wenn etwas endete. Nie Text von Bürgerinnen und Bürgern.",
            type = SchemaType.OBJECT,
            nullable = true)
        String after,
    @Schema(
            description = "Kennung der Anfrage, mit der es geschah.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        String requestId,
    @Schema(
            description = "Hash des Eintrags davor (SHA-256, hexadezimal).",
            examples = "0000000000000000000000000000000000000000000000000000000000000000")
        String previousHash,
    @Schema(
            description = "Hash dieses Eintrags (SHA-256, hexadezimal).",
            examples = "5f2d6e0c8a1b4f3e9d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d9c8b7a6f5e")
        String hash) {

  static AuditEventView of(Stored stored) {
    AuditEntry e = stored.entry();
    return new AuditEventView(
        e.seq(),
        e.at(),
        e.personId(),
        e.actorName(),
        Side.valueOf(e.side()),
        e.action(),
        e.subjectKind(),
        e.subjectId(),
        e.before(),
        e.after(),
        e.requestId(),
        HexFormat.of().formatHex(stored.previous()),
        HexFormat.of().formatHex(stored.hash()));
  }

  /** A page of audit entries. */
  @Schema(name = "AuditEventPage", description = "Eine Seite des Protokolls.")
  public record AuditEventPage(
      @Schema(description = "Die Einträge, neueste zuerst.") List<AuditEventView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AAAAAAAAAAAAAAAAAAAAEQ")
          String nextCursor) {}
}
