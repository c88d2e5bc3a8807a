package de.amtsstimme.privacy.http;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein früheres Ende.")
public record LegalHoldPatch(
    @NotNull
        @Schema(
            description = "Neues Ende, in der Zukunft und nicht nach dem bisherigen.",
            examples = "2027-06-30T08:00:00Z")
        Instant endsAt) {}
