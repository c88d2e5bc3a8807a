package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.domain.Corrections.Part;
import de.amtsstimme.invoices.domain.Corrections.Reduction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was an einer Rechnung zu viel war, und warum.")
public record CreditRequest(
    @NotBlank
        @Size(max = 300)
        @Schema(description = "Steht auf der Korrektur.", examples = "Zu viele Minuten gebucht")
        String reason,
    @Size(max = 200) @Schema(description = "Teile von Positionen.", nullable = true)
        List<@NotNull @Valid PartFields> lines,
    @Size(max = 20) @Schema(description = "Beträge.", nullable = true)
        List<@NotNull @Valid DiscountFields> amounts) {

  /** So much of a line. */
  @Schema(name = "InvoicePart", description = "So viel von einer Position.")
  public record PartFields(
      @NotNull
          @Min(1)
          @Max(1000)
          @Schema(description = "Position der Rechnung, ab 1.", examples = "1")
          Integer position,
      @NotNull
          @Min(1)
          @Max(1_000_000)
          @Schema(description = "Menge in der Einheit der Position.", examples = "30")
          Integer quantity) {}

  List<Part> parts() {
    return lines == null
        ? List.of()
        : lines.stream().map(l -> new Part(l.position(), l.quantity())).toList();
  }

  List<Reduction> reductions() {
    return amounts == null ? List.of() : amounts.stream().map(DiscountFields::reduction).toList();
  }
}
