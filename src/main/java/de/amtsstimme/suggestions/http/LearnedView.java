package de.amtsstimme.suggestions.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ob der Eintrag eine Formulierung mehr hat.")
public record LearnedView(
    @Schema(description = "Die Antwort.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID answerId,
    @Schema(description = "1, oder 0, wenn sie schon da war.", examples = "1") int added) {}
