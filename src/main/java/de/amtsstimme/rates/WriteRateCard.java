package de.amtsstimme.rates;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.ContractBook;
import de.amtsstimme.contracts.ReadContracts;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.rates.domain.RateCard;
import de.amtsstimme.rates.domain.RateCardRules;
import de.amtsstimme.rates.store.RateCardRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The agency writes a rate card, the authority accepts it; neither changes it. */
@ApplicationScoped
public class WriteRateCard {

  @Inject ReadContracts contracts;
  @Inject ContractBook contractBook;
  @Inject SettledMonths settledMonths;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal VALIDATION_FAILED with every place, UNKNOWN_REFERENCE
   */
  public RateCardRow write(UUID contractId, LocalDate validFrom, RateCard card) {
    Refusal.requireNone(RateCardRules.errors(card));
    if (!contracts.exists(contractId)) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "contractId");
    }
    RateCardRow row =
        new RateCardRow(
            contractId, validFrom, RateCardFormat.write(card), caller.acts(clock.instant()));
    rows.add(row);
    audit.record("RATE_CARD_WRITTEN", "RATE_CARD", row.id(), null, snapshot(row));
    return row;
  }

  /**
   * From its day on it counts for what is booked afterwards; what was booked keeps its rates. A
   * month that was submitted keeps its card: what is corrected later is compared with what it came
   * to.
   *
   * @throws Refusal ACCEPTED_ALREADY; MONTH_CLOSED if its day is in or before a month that was
   *     submitted; DUPLICATE if another one of the same day was accepted
   */
  public RateCardRow accept(UUID id) {
    RateCardRow row = rows.getLocked(RateCardRow.class, id);
    contractBook.hold(row.contractId());
    settledMonths
        .last(row.contractId())
        .filter(month -> !row.validFrom().isAfter(month.atEndOfMonth()))
        .ifPresent(
            month -> {
              throw new Refusal(ProblemCode.MONTH_CLOSED, month.toString());
            });
    Map<String, Object> before = snapshot(row);
    row.accept(caller.acts(clock.instant()));
    rows.flush();
    audit.record("RATE_CARD_ACCEPTED", "RATE_CARD", row.id(), before, snapshot(row));
    return row;
  }

  private static Map<String, Object> snapshot(RateCardRow row) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("contract", row.contractId().toString());
    values.put("validFrom", row.validFrom().toString());
    values.put("accepted", row.acceptedAt() != null);
    values.put("card", row.body());
    return values;
  }
}
