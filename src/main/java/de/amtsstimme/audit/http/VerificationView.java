package de.amtsstimme.audit.http;

import de.amtsstimme.audit.domain.ChainVerifier.ChainBreak;
import de.amtsstimme.audit.domain.ChainVerifier.Verification;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ergebnis der Nachrechnung einer Protokollkette.")
public record VerificationView(
    @Schema(description = "Stimmt die ganze Kette?", examples = "true") boolean verified,
    @Schema(
            description = "Nachgerechnete Einträge, bis zum Ende oder zum ersten Bruch.",
            examples = "17")
        long count,
    @Schema(description = "Nummer des neuesten Eintrags laut Kettenkopf.", examples = "17")
        long headSeq,
    @Schema(
            description = "Hash des neuesten Eintrags laut Kettenkopf (SHA-256, hexadezimal).",
            examples = "5f2d6e0c8a1b4f3e9d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d9c8b7a6f5e")
        String headHash,
    @Schema(
            description =
                "Nummer des neuesten Eintrags, den ein Siegel deckt; 0, solange es keines gibt.",
            examples = "12")
        long sealedSeq,
    @Schema(
            description = "Nummer der ersten Stelle, die nicht stimmt.",
            examples = "5",
            nullable = true)
        Long brokenSeq,
    @Schema(
            description =
                "Was dort nicht stimmt: CHANGED (verändert), MISSING (entfernt), INSERTED (eingefügt),"
                    + " OUT_OF_ORDER (vertauscht), HEAD_DIFFERS (Kettenkopf passt nicht),"
                    + " CHECKPOINT_DIFFERS (gesiegelt wurde ein anderer Eintrag), CHECKPOINT_FORGED (Siegel nicht von uns),"
                    + " CHECKPOINT_MISSING (Siegel fehlt).",
            examples = "CHANGED",
            nullable = true)
        ChainBreak reason) {

  static VerificationView of(Verification v) {
    return new VerificationView(
        v.verified(),
        v.count(),
        v.headSeq(),
        HexFormat.of().formatHex(v.headHash()),
        v.sealedSeq(),
        v.brokenSeq(),
        v.reason());
  }
}
