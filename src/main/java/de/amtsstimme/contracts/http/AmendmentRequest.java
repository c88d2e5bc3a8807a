package de.amtsstimme.contracts.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContractAmendmentRequest", description = "Ein Nachtrag zu einem Vertrag.")
public record AmendmentRequest(
    @NotNull
        @Schema(
            description = "Vertrag in Kraft, der sich ändern soll.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID contractId,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "Warum.", examples = "Mehr Anfragen als erwartet")
        String reason,
    @NotNull
        @Valid
        @Schema(
            description =
                "Alles, was der Vertrag dann sagt. Nummer, Vergabeart und erster Tag bleiben;"
                    + " beyondCeiling ändert kein Nachtrag.")
        ContractRequest terms) {}
