package de.amtsstimme.templates.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Ein Text aus einer anderen Behörde, den die Aufrufenden selbst geschrieben haben.")
public record TemplateOfferRequest(
    @NotBlank
        @Size(max = 60)
        @Schema(
            description = "Kurzname der Behörde, für die er geschrieben wurde.",
            examples = "stadt-musterhausen")
        String from,
    @NotNull
        @Schema(
            description = "Kennung der Antwort dort; angeboten wird ihre neueste Fassung.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID answerId,
    @Size(max = 2000)
        @Schema(
            description = "Ein Wort dazu.",
            examples = "Hat sich anderswo bewährt.",
            nullable = true)
        String note) {}
