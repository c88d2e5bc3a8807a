package de.amtsstimme.tone.http;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import de.amtsstimme.kernel.http.TextAsItCame;
import de.amtsstimme.tone.CheckTone.Asked;
import de.amtsstimme.tone.domain.TextKind;
import de.amtsstimme.tone.domain.ToneChecker;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Text, und wofür er ist.")
public record ToneCheckRequest(
    @NotBlank
        @Size(max = ToneChecker.MOST)
        @JsonDeserialize(using = TextAsItCame.class)
        @Schema(description = "Der Text.", examples = "Hallo, könnt ihr euch bitte melden?")
        String text,
    @Size(max = 40)
        @Schema(description = "Kanal; ohne Angabe jeder.", examples = "FACEBOOK", nullable = true)
        String channel,
    @Schema(description = "Art der Nachricht.", examples = "COMMENT", nullable = true)
        TextKind kind,
    @Size(max = 35)
        @Schema(
            description = "Sprache (BCP 47; Leichte Sprache: de-simple); ohne Angabe de.",
            examples = "de",
            nullable = true)
        String language,
    @Size(max = 300) @Schema(description = "Thema.", examples = "Abfall", nullable = true)
        String topic,
    @Schema(description = "Nach dem Leitfaden für Krisen.", examples = "false", nullable = true)
        Boolean crisis,
    @Schema(
            description = "Antwortet der Text auf eine Beschwerde?",
            examples = "false",
            nullable = true)
        Boolean complaint,
    @Schema(
            description = "Eine ganze Nachricht, mit Begrüßung und Gruß? Sonst ein Ausschnitt.",
            examples = "true",
            nullable = true)
        Boolean whole,
    @Schema(
            description = "Auch den Text mit allen sicheren Ersetzungen liefern.",
            examples = "false",
            nullable = true)
        Boolean applySafe) {

  Asked toAsked() {
    return new Asked(
        text,
        channel == null ? "ANY" : channel,
        kind == null ? TextKind.ANY.name() : kind.name(),
        language == null ? "de" : language,
        topic,
        Boolean.TRUE.equals(crisis),
        Boolean.TRUE.equals(complaint),
        Boolean.TRUE.equals(whole),
        Set.of());
  }
}
