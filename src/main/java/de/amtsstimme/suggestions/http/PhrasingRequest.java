package de.amtsstimme.suggestions.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Wortlaut, unter dem eine Antwort künftig auch gefunden wird.")
public record PhrasingRequest(
    @NotNull
        @Schema(description = "Die Antwort.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID answerId,
    @Size(max = 500)
        @Pattern(regexp = "(?s).*\\S.*")
        @Schema(
            description = "Der Wortlaut, etwa gekürzt; ohne Angabe der der Anfrage.",
            examples = "Wie werde ich ein altes Sofa los?",
            nullable = true)
        String text) {}
