package de.amtsstimme.kernel.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContractAcceptance", description = "Welche Fassung angenommen wird.")
public record AcceptedVersion(
    @NotNull
        @Min(1)
        @Max(1_000_000)
        @Schema(
            description = "Stand (version), der gelesen wurde; genau der wird angenommen.",
            examples = "1")
        Integer version) {}
