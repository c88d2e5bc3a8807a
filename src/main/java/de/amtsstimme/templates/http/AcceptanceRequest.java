package de.amtsstimme.templates.http;

import de.amtsstimme.answers.domain.EntryBounds;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "TemplateAcceptanceRequest",
    description = "Eine Vorlage wird als eigener Entwurf übernommen.")
public record AcceptanceRequest(
    @Size(max = EntryBounds.TOPIC_CHARACTERS)
        @Pattern(regexp = "(?s).*\\S.*")
        @Schema(
            description = "Thema in dieser Bibliothek; ohne Angabe das der Vorlage.",
            examples = "Abfall/Sperrmüll",
            nullable = true)
        String topic,
    @NotEmpty
        @Size(max = EntryBounds.SOURCES)
        @Schema(
            description = "Worauf sich der Text in dieser Behörde stützt.",
            examples = "[\"0199b1c2-0000-7000-8000-000000000001\"]")
        List<@NotNull UUID> sources) {}
