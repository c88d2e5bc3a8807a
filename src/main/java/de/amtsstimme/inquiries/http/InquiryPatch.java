package de.amtsstimme.inquiries.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was sich an einer Bürgeranfrage anders einordnen lässt.")
public record InquiryPatch(
    @NotNull @Schema(description = "Beschwert sich jemand?", examples = "true")
        Boolean complaint) {}
