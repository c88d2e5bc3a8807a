package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money as it comes in and goes out: a decimal in a string, never a number that could be rounded.
 */
@Schema(name = "Amount", description = "Ein Betrag.")
public record Amount(
    @NotNull
        @Pattern(regexp = "-?(0|[1-9][0-9]{0,9})(\\.[0-9]{1,2})?", message = "{amtsstimme.amount}")
        @Schema(description = "Betrag mit höchstens zwei Nachkommastellen.", examples = "85.00")
        String amount,
    @NotNull @Schema(description = "Währung.", examples = "EUR") Currency currency) {

  /** There is one. */
  public enum Currency {
    EUR
  }

  /** Null for null. */
  public static Amount of(Money money) {
    return money == null ? null : new Amount(money.toString(), Currency.EUR);
  }

  public Money money() {
    return Money.of(amount);
  }
}
