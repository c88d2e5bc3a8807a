package de.amtsstimme.answers.http;

import de.amtsstimme.answers.UpdateEntry.Changes;
import de.amtsstimme.answers.domain.EntryBounds;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Wo ein Eintrag steht und wie er markiert ist. Was fehlt oder null ist, bleibt; die Texte"
            + " ändert eine neue Fassung.")
public record AnswerPatch(
    @Size(min = 1, max = EntryBounds.TOPIC_CHARACTERS)
        @Pattern(regexp = ".*\\S.*")
        @Schema(
            description = "Thema; Ebenen durch / getrennt.",
            examples = "Abfall/Sperrmüll",
            nullable = true)
        String topic,
    @Size(max = EntryBounds.TAGS)
        @Schema(
            description = "Alle künftigen Schlagwörter.",
            examples = "[\"abholung\"]",
            nullable = true)
        List<@NotNull @Size(max = EntryBounds.TAG_CHARACTERS) String> tags,
    @Size(max = EntryBounds.DEPARTMENT_CHARACTERS)
        @Schema(
            description = "Fachbereich; leer nimmt ihn weg.",
            examples = "Abfallwirtschaft",
            nullable = true)
        String department,
    @Size(max = EntryBounds.KEY_CHARACTERS)
        @Schema(
            description = "Eigene Kennung der Behörde; leer nimmt sie weg.",
            examples = "abfall-0042",
            nullable = true)
        String externalKey) {

  Changes changes() {
    return new Changes(topic, tags, department, externalKey);
  }
}
