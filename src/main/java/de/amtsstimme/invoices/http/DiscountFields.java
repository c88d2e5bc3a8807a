package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.domain.Corrections.Reduction;
import de.amtsstimme.invoices.domain.DraftContent.Change;
import de.amtsstimme.kernel.http.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvoiceReduction", description = "Ein Betrag, der abgezogen wird, und warum.")
public record DiscountFields(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Grund.", examples = "Nachlass wegen verspäteter Lieferung")
        String reason,
    @NotNull @Valid @Schema(description = "Netto, positiv.") Amount amount) {

  @AssertTrue(message = "{amtsstimme.positive}")
  boolean isAmountPositive() {
    return amount == null || Amounts.positive(amount);
  }

  Change change() {
    return new Change(false, reason, amount.money(), null);
  }

  Reduction reduction() {
    return new Reduction(reason, amount.money());
  }
}
