package de.amtsstimme.members.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description = "Entscheidung der Behörde über einen Zugang. Was fehlt oder null ist, bleibt.")
public record GrantPatch(
    @Schema(description = "true: angenommen.", examples = "true", nullable = true) Boolean accepted,
    @Schema(
            description = "Früheres Ende, in der Zukunft; verlängern geht nicht.",
            examples = "2027-06-30T22:00:00Z",
            nullable = true)
        Instant validUntil) {}
