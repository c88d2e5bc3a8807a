package de.amtsstimme.invoices.http;

import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.invoices.store.AgreedExtra;
import de.amtsstimme.kernel.http.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Leistung neben Stunden und Pauschalen, die vereinbart werden soll.")
public record ExtraRequest(
    @NotNull
        @Schema(
            description = "Vertrag, unter dem sie erbracht und auf dessen Obergrenze sie zählt.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID contractId,
    @NotBlank @Size(max = 200) @Schema(description = "Bezeichnung.", examples = "Schulung vor Ort")
        String name,
    @Size(min = 1, max = 500)
        @Schema(description = "Erläuterung.", examples = "Zwei Termine", nullable = true)
        String description,
    @NotNull
        @Min(1)
        @Max(1_000_000)
        @Schema(description = "Menge in dieser Einheit.", examples = "2")
        Integer quantity,
    @NotNull @Schema(description = "Einheit.", examples = "PIECE") LineUnit unit,
    @NotNull @Valid @Schema(description = "Netto je Stück oder Monat; bei MINUTE je Stunde.")
        Amount price) {

  @AssertTrue(message = "{amtsstimme.positive}")
  boolean isPricePositive() {
    return price == null || Amounts.positive(price);
  }

  AgreedExtra.Item item() {
    return new AgreedExtra.Item(name, description, quantity, unit, price.money());
  }
}
