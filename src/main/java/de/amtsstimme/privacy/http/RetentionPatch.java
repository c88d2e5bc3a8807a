package de.amtsstimme.privacy.http;

import de.amtsstimme.privacy.domain.Retention;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine andere Frist.")
public record RetentionPatch(
    @NotNull
        @Min(Retention.FEWEST_DAYS)
        @Max(Retention.MOST_DAYS)
        @Schema(
            description = "Tage nach Abschluss oder Beantwortung einer Anfrage, 7 bis 1095.",
            examples = "90")
        Integer inquiryDays) {}
