package de.amtsstimme.contracts.domain;

import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What both sides agree on.
 *
 * @param orderReference BT-13, or null
 * @param contractReference BT-12, or null
 * @param endsOn the last day
 * @param ceiling net, the most that may be billed
 * @param warnings two percentages below 100, ascending
 * @param confirmerId the membership of whoever confirms time sheets beside FINANCE, or null
 */
public record ContractTerms(
    String number,
    String title,
    AwardBasis awardBasis,
    String orderReference,
    String contractReference,
    LocalDate startsOn,
    LocalDate endsOn,
    Money ceiling,
    List<Integer> warnings,
    BeyondCeiling beyondCeiling,
    BillingInterval billingInterval,
    Buyer buyer,
    UUID confirmerId) {

  public ContractTerms {
    warnings = List.copyOf(warnings);
  }

  /** The same, but for what becomes of hours beyond the ceiling. */
  public ContractTerms beyond(BeyondCeiling rule) {
    return new ContractTerms(
        number,
        title,
        awardBasis,
        orderReference,
        contractReference,
        startsOn,
        endsOn,
        ceiling,
        warnings,
        rule,
        billingInterval,
        buyer,
        confirmerId);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }
}
