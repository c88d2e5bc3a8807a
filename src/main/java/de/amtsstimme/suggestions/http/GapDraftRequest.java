package de.amtsstimme.suggestions.http;

import de.amtsstimme.suggestions.DraftFromGap.Wanted;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was zu einem Entwurf aus einer Lücke noch fehlt.")
public record GapDraftRequest(
    @NotBlank @Size(max = 200) @Schema(description = "Thema.", examples = "Verkehr/Parken")
        String topic,
    @NotBlank
        @Size(max = 500)
        @Schema(
            description =
                "Die Frage des Eintrags, in eigenen Worten: was Bürgerinnen und Bürger schrieben,"
                    + " wird mit der Anfrage gelöscht.",
            examples = "Wo bekomme ich einen Bewohnerparkausweis?")
        String question,
    @Size(max = 35)
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        @Schema(
            description = "Sprache des Textes; ohne Angabe de.",
            examples = "de",
            nullable = true)
        String language,
    @NotBlank
        @Size(max = 63_206)
        @Schema(
            description = "Der Text der Antwort.",
            examples = "Den Bewohnerparkausweis stellt das Ordnungsamt aus.")
        String text,
    @NotEmpty
        @Size(max = 50)
        @Schema(
            description = "Kennungen der Quellen, mindestens eine.",
            examples = "[\"0199b1c2-0000-7000-8000-000000000001\"]")
        List<@NotNull UUID> sources) {

  Wanted toWanted() {
    return new Wanted(topic, question, language == null ? "de" : language, text, sources);
  }
}
