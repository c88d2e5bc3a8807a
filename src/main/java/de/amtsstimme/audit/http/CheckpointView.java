package de.amtsstimme.audit.http;

import de.amtsstimme.audit.domain.Checkpoint;
import de.amtsstimme.audit.store.Checkpoints.Signed;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Ein Siegel: wo die Protokollkette zu einer Zeit stand, unterschrieben mit einem Schlüssel außerhalb der Datenbank.")
public record CheckpointView(
    @Schema(description = "Laufende Nummer des Siegels, ab 1, ohne Lücke.", examples = "3")
        long number,
    @Schema(description = "Nummer des Eintrags, den es deckt.", examples = "120") long seq,
    @Schema(
            description = "Hash dieses Eintrags (SHA-256, hexadezimal).",
            examples = "5f2d6e0c8a1b4f3e9d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d9c8b7a6f5e")
        String hash,
    @Schema(description = "Wann gesiegelt.", examples = "2026-11-22T08:10:00Z") Instant at,
    @Schema(
            description = "Was unterschrieben ist, Byte für Byte (JSON nach RFC 8785).",
            examples = "{\"at\":\"2026-11-22T08:10:00Z\"}")
        String statement,
    @Schema(description = "Kennung des Schlüssels.", examples = "0a1b2c3d4e5f6071") String keyId,
    @Schema(
            description = "Unterschrift in Base64: RSA, SHA-256, PKCS #1 v1.5.",
            examples = "c2lnbmF0dXI=")
        String signature) {

  static CheckpointView of(Signed signed) {
    Checkpoint c = signed.checkpoint();
    return new CheckpointView(
        c.number(),
        c.seq(),
        HexFormat.of().formatHex(c.hash()),
        c.at(),
        c.statement(),
        signed.keyId(),
        Base64.getEncoder().encodeToString(signed.signature()));
  }

  /** A page of checkpoints. */
  @Schema(name = "CheckpointPage", description = "Eine Seite der Siegel.")
  public record CheckpointPage(
      @Schema(description = "Die Siegel, neueste zuerst.") List<CheckpointView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AAAAAAAAAAAAAAAAAAAAEQ")
          String nextCursor) {}
}
