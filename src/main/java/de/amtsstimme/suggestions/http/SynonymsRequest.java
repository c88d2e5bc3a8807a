package de.amtsstimme.suggestions.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wörter, die in dieser Behörde dasselbe meinen.")
public record SynonymsRequest(
    @NotNull
        @Size(min = 2, max = 30)
        @Schema(
            description = "Die Wörter; jedes eins bis drei Wörter lang.",
            examples = "[\"Sperrmüll\", \"Sofa\", \"altes Möbel\"]")
        List<@NotBlank @Size(max = 100) String> words) {}
