package de.amtsstimme.billingruns.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was abgerechnet werden soll.")
public record BillingRunRequest(
    @NotNull
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "{amtsstimme.month}")
        @Schema(
            description = "Abgerechnet wird, was bis zum Ende dieses Monats fällig ist.",
            examples = "2026-10")
        String month,
    @Schema(
            description = "Nur prüfen: nichts wird ausgestellt.",
            examples = "false",
            nullable = true)
        Boolean dryRun) {

  YearMonth yearMonth() {
    return YearMonth.parse(month);
  }
}
