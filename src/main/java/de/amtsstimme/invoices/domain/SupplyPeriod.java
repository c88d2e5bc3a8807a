package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.German;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.seller.domain.VatRates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days on which what stands on a draft can have been rendered. A slip of the year is none of
 * them: the last day decides the rate of VAT.
 */
public record SupplyPeriod(LocalDate first, LocalDate last) {

  /** Of time sheets: the months that were confirmed. */
  public static SupplyPeriod of(List<YearMonth> months) {
    return new SupplyPeriod(
        months.stream().min(YearMonth::compareTo).orElseThrow().atDay(1),
        months.stream().max(YearMonth::compareTo).orElseThrow().atEndOfMonth());
  }

  /**
   * Of what was agreed beside hours: since the contract began, and not later than in this month. It
   * may end before: what was begun is finished afterwards, too.
   */
  public static SupplyPeriod since(LocalDate begin, LocalDate today) {
    return new SupplyPeriod(begin, YearMonth.from(today).atEndOfMonth());
  }

  /** Both. */
  public SupplyPeriod with(SupplyPeriod other) {
    return new SupplyPeriod(
        Stream.of(first, other.first).min(LocalDate::compareTo).orElseThrow(),
        Stream.of(last, other.last).max(LocalDate::compareTo).orElseThrow());
  }

  /**
   * @throws Refusal VALIDATION_FAILED
   */
  public void requireHolds(DraftContent content) {
    if (content.from().isBefore(first)) {
      throw Refusal.invalid(
          "/from",
          "Was hier berechnet wird, kann frühestens am " + German.day(first) + " begonnen haben.");
    }
    if (content.until().isAfter(last)) {
      throw Refusal.invalid(
          "/until",
          "Was hier berechnet wird, ist spätestens am " + German.day(last) + " erbracht.");
    }
    VatRates.regular(content.until());
  }
}
