package de.amtsstimme.hours;

import de.amtsstimme.contracts.ContractBook;
import de.amtsstimme.contracts.ContractBook.Agreed;
import de.amtsstimme.contracts.domain.BeyondCeiling;
import de.amtsstimme.hours.SheetMonths.Standing;
import de.amtsstimme.hours.domain.MinuteGrid;
import de.amtsstimme.hours.domain.Work;
import de.amtsstimme.hours.store.TimeEntry;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.providers.OwnQualification;
import de.amtsstimme.rates.AgreedRates;
import de.amtsstimme.rates.domain.PriceTime;
import de.amtsstimme.rates.domain.PricedPart;
import de.amtsstimme.rates.domain.Qualification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Under which contract an entry counts, and at which rates: fixed here, once. From here on nobody
 * else books under the same contract until the end of the transaction, so that its ceiling holds
 * and its months do not close meanwhile.
 */
@ApplicationScoped
public class PriceEntry {

  /** Terms and parts. */
  public record Priced(TimeEntry.Terms terms, List<PricedPart> parts) {}

  @Inject ContractBook contracts;
  @Inject AgreedRates rates;
  @Inject SheetMonths months;
  @Inject OwnQualification ownQualification;
  @Inject TenantScope scope;

  /**
   * @param contractId null: the one there is on that day
   * @param sheet where it stands if its own month is closed; null: only in its own month
   * @return empty without a contract on that day
   * @throws Refusal CONTRACT_NEEDED, OUTSIDE_CONTRACT, RATE_MISSING, MONTH_CLOSED, CEILING_REACHED,
   *     UNKNOWN_REFERENCE
   */
  public Optional<Priced> price(MinuteGrid grid, Work work, UUID contractId, YearMonth sheet) {
    LocalDate first = LocalDate.ofInstant(grid.from(), scope.zone());
    LocalDate last = LocalDate.ofInstant(grid.until().minusSeconds(1), scope.zone());
    UUID chosen = contractId == null ? theOneOn(first) : contractId;
    if (chosen == null) {
      return Optional.empty();
    }
    Agreed contract = contracts.locked(chosen);
    if (!contract.terms().covers(first) || !contract.terms().covers(last)) {
      throw new Refusal(
          ProblemCode.OUTSIDE_CONTRACT,
          contract.terms().startsOn().toString(),
          contract.terms().endsOn().toString());
    }
    YearMonth month = YearMonth.from(first);
    if (sheet == null && months.standing(chosen, month) != Standing.OPEN) {
      throw new Refusal(ProblemCode.MONTH_CLOSED, month.toString());
    }
    return Optional.of(priced(contract, grid, work, month, sheet == null ? month : sheet));
  }

  private Priced priced(
      Agreed contract, MinuteGrid grid, Work work, YearMonth month, YearMonth sheet) {
    Qualification qualification = ownQualification.find().orElse(null);
    List<PricedPart> parts =
        rates
            .prices(contract.id())
            .price(
                grid.from(),
                grid.until(),
                new PriceTime.Work(work.activity(), qualification, work.callOut()));
    Money net = parts.stream().map(PricedPart::net).reduce(Money.ZERO, Money::plus);
    boolean beyond =
        contract.terms().beyondCeiling() == BeyondCeiling.NOT_BILLABLE
            && !contract.ceiling().holds(net);
    if (beyond) {
      contracts.passed(contract.id());
    } else {
      contracts.use(contract.id(), net);
    }
    return new Priced(
        new TimeEntry.Terms(
            contract.id(), qualification, !beyond, month, sheet, beyond ? Money.ZERO : net),
        parts);
  }

  private UUID theOneOn(LocalDate day) {
    List<Agreed> there = contracts.listCovering(day);
    if (there.size() > 1) {
      throw new Refusal(ProblemCode.CONTRACT_NEEDED);
    }
    return there.isEmpty() ? null : there.get(0).id();
  }
}
