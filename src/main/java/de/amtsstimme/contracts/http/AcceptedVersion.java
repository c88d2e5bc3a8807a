package de.amtsstimme.contracts.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContractAcceptance", description = "Welche Fassung angenommen wird.")
public record AcceptedVersion(
    @Min(1)
        @Max(1_000_000)
        @Schema(
            description = "Stand (version), der gelesen wurde; genau der wird angenommen.",
            examples = "1")
        int version) {}
