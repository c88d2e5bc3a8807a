package de.amtsstimme.providers.http;

import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.providers.domain.Cost;
import de.amtsstimme.providers.domain.VatStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProviderCostRequest", description = "Was die Agentur für eine Stunde zahlt.")
public record CostRequest(
    @NotNull @Schema(description = "Gilt ab.", examples = "2026-01-01") LocalDate validFrom,
    @NotNull @Valid @Schema(description = "Je Stunde, netto.") Amount hourly,
    @NotNull
        @Schema(
            description =
                "Umsatzsteuer der Person selbst: NONE bei Angestellten, SMALL_BUSINESS nach § 19"
                    + " UStG.",
            examples = "REGULAR")
        VatStatus vatStatus) {

  Cost toCost() {
    return new Cost(validFrom, hourly.money(), vatStatus);
  }
}
