package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.domain.AwardBasis;
import de.amtsstimme.contracts.domain.AwardLimits.AwardLimit;
import de.amtsstimme.kernel.http.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Bis zu welchem Wert die Behörde auf diese Art vergeben darf.")
public record AwardLimitRequest(
    @NotNull @Schema(description = "Vergabeart.", examples = "DIREKTAUFTRAG") AwardBasis basis,
    @NotNull @Valid @Schema(description = "Wertgrenze, netto.") Amount limit,
    @NotNull @Schema(description = "Gilt ab.", examples = "2026-01-01") LocalDate validFrom,
    @NotBlank
        @Size(max = 500)
        @Schema(
            description = "Wo das steht: Vorschrift, Fassung, Fundstelle.",
            examples = "Dienstanweisung Vergabe, Fassung vom 2. Januar 2026, Nr. 4")
        String source) {

  AwardLimit toLimit() {
    return new AwardLimit(basis, limit.money(), validFrom, source);
  }
}
