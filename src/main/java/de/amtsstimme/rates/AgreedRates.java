package de.amtsstimme.rates;

import de.amtsstimme.duty.Holidays;
import de.amtsstimme.duty.OwnDays;
import de.amtsstimme.kernel.domain.ByDay;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.rates.domain.PriceTime;
import de.amtsstimme.rates.domain.RateCard;
import de.amtsstimme.rates.store.RateCardRow;
import de.amtsstimme.rates.store.RateCards;
import de.amtsstimme.tenants.AuthoritySettings;
import de.amtsstimme.tenants.domain.Land;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** The rates that both sides agreed on, for those who price or bill. */
@ApplicationScoped
public class AgreedRates {

  @Inject RateCards cards;
  @Inject Holidays holidays;
  @Inject OwnDays ownDays;
  @Inject AuthoritySettings settings;
  @Inject TenantScope scope;

  /**
   * The card of a day, read once for all days. It throws RATE_MISSING for a day before the first
   * card, and for a contract that has none.
   */
  public Function<LocalDate, RateCard> cards(UUID contractId) {
    ByDay<RateCard> agreed =
        ByDay.of(
            cards.listAccepted(contractId),
            RateCardRow::validFrom,
            r -> RateCardFormat.read(r.body()));
    return day ->
        agreed.on(day).orElseThrow(() -> new Refusal(ProblemCode.RATE_MISSING, day.toString()));
  }

  /** With the holidays of the authority's Land and its own days as they are now, by its clock. */
  public PriceTime prices(UUID contractId) {
    Land land = settings.land();
    return new PriceTime(
        cards(contractId),
        day -> holidays.isHoliday(day, land),
        ownDays.closed()::contains,
        scope.zone());
  }
}
