package de.amtsstimme.contracts.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContractEnding", description = "Ein Vertrag endet früher.")
public record ContractEnding(
    @NotNull
        @Schema(
            description = "Letzter Tag, an dem Zeit gebucht werden kann.",
            examples = "2026-11-30")
        LocalDate lastDay,
    @NotBlank @Size(max = 500) @Schema(description = "Grund.", examples = "Neuer Vertrag")
        String reason) {}
