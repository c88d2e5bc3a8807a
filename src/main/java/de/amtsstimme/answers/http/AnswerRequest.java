package de.amtsstimme.answers.http;

import de.amtsstimme.answers.WriteAnswer.NewEntry;
import de.amtsstimme.answers.domain.EntryBounds;
import de.amtsstimme.answers.domain.PhrasingRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein neuer Eintrag der Antwortbibliothek mit seiner ersten Fassung.")
public record AnswerRequest(
    @NotBlank
        @Size(max = EntryBounds.TOPIC_CHARACTERS)
        @Schema(
            description = "Thema; Ebenen durch / getrennt, höchstens fünf.",
            examples = "Abfall/Sperrmüll")
        String topic,
    @Size(max = EntryBounds.TAGS)
        @Schema(
            description = "Schlagwörter; werden klein geschrieben.",
            examples = "[\"abholung\"]",
            nullable = true)
        List<@NotNull @Size(max = EntryBounds.TAG_CHARACTERS) String> tags,
    @Size(max = EntryBounds.DEPARTMENT_CHARACTERS)
        @Schema(
            description = "Fachbereich, dem der Eintrag gehört.",
            examples = "Abfallwirtschaft",
            nullable = true)
        String department,
    @Size(min = 1, max = EntryBounds.KEY_CHARACTERS)
        @Pattern(regexp = ".*\\S.*")
        @Schema(
            description =
                "Eigene Kennung der Behörde, einmalig; daran erkennt ein Import ihn wieder.",
            examples = "abfall-0042",
            nullable = true)
        String externalKey,
    @Size(max = PhrasingRules.MOST)
        @Schema(
            description = "Andere Formulierungen derselben Frage.",
            examples = "[\"Wie werde ich mein Sofa los?\"]",
            nullable = true)
        List<@NotBlank @Size(max = PhrasingRules.MOST_CHARACTERS) String> phrasings,
    @NotNull @Valid @Schema(description = "Die erste Fassung.") RevisionRequest revision) {

  NewEntry toEntry() {
    return new NewEntry(topic, tags, department, externalKey, phrasings);
  }
}
