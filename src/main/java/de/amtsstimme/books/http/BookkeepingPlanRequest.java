package de.amtsstimme.books.http;

import de.amtsstimme.books.domain.BookkeepingPlan;
import de.amtsstimme.books.domain.BookkeepingPlan.Debtor;
import de.amtsstimme.books.domain.BookkeepingPlan.Revenue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine neue Fassung der Konten.")
public record BookkeepingPlanRequest(
    @NotNull @Schema(description = "Gilt für Belege ab diesem Tag.", examples = "2027-01-01")
        LocalDate validFrom,
    @NotNull @Size(max = 20) @Schema(description = "Je Steuersatz ein Erlöskonto.")
        List<@NotNull @Valid RevenueForm> accounts,
    @NotNull @Size(max = 2000) @Schema(description = "Je Behörde ein Debitor.")
        List<@NotNull @Valid DebtorForm> debtors) {

  /** An account. */
  @Schema(name = "RevenueAccount", description = "Womit ein Steuersatz gebucht wird.")
  public record RevenueForm(
      @NotNull
          @Pattern(regexp = "(0|[1-9][0-9]?)(\\.[0-9]{1,2})?")
          @Schema(
              description = "Steuersatz in Prozent; 0: steuerfrei (§ 19 UStG).",
              examples = "19")
          String vatPercent,
      @NotNull
          @Pattern(regexp = "[0-9]{1,9}")
          @Schema(description = "Erlöskonto.", examples = "4711")
          String account,
      @Pattern(regexp = "[0-9]{1,4}")
          @Schema(description = "Steuerschlüssel.", examples = "1", nullable = true)
          String taxKey) {

    Revenue revenue() {
      return new Revenue(new BigDecimal(vatPercent), account, taxKey);
    }

    static RevenueForm of(Revenue r) {
      return new RevenueForm(r.vatPercent().toPlainString(), r.account(), r.taxKey());
    }
  }

  /** A debtor. */
  @Schema(name = "DebtorAccount", description = "Welcher Debitor eine Behörde ist.")
  public record DebtorForm(
      @NotNull @Schema(description = "Behörde.", examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID authorityId,
      @NotNull
          @Pattern(regexp = "[0-9]{1,9}")
          @Schema(description = "Debitorenkonto.", examples = "10001")
          String account) {

    static DebtorForm of(Debtor d) {
      return new DebtorForm(d.authorityId(), d.account());
    }
  }

  BookkeepingPlan plan() {
    return new BookkeepingPlan(
        accounts.stream().map(RevenueForm::revenue).toList(),
        debtors.stream().map(d -> new Debtor(d.authorityId(), d.account())).toList());
  }
}
