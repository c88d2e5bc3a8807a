package de.amtsstimme.hours.http;

import de.amtsstimme.rates.domain.Activity;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Woran jetzt gearbeitet wird.")
public record TimerRequest(
    @NotNull @Schema(description = "Art der Tätigkeit.", examples = "CITIZEN_QUESTIONS")
        Activity activity,
    @Schema(
            description = "Bürgeranfrage, an der gearbeitet wird.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID inquiryId) {}
