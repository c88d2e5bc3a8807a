package de.amtsstimme.inquiries.http;

import de.amtsstimme.inquiries.domain.ClosureReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Warum die Anfrage abgeschlossen wird.")
public record ClosureRequest(
    @NotNull @Schema(description = "Grund.", examples = "NO_ANSWER_NEEDED") ClosureReason reason) {}
