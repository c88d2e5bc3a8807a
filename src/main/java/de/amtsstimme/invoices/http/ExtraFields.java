package de.amtsstimme.invoices.http;

import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.kernel.http.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvoiceExtra", description = "Eine vereinbarte Leistung neben den Stunden.")
public record ExtraFields(
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

  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  @AssertTrue(message = "{amtsstimme.positive}")
  boolean isPricePositive() {
    return price == null || Amounts.positive(price);
  }

  Line line() {
    return new Line(
        name,
        description,
        BigDecimal.valueOf(quantity),
        unit,
        price.money().amount(),
        unit == LineUnit.MINUTE ? HOUR : BigDecimal.ONE,
        null);
  }
}
