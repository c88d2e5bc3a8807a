package de.amtsstimme.contracts;

import de.amtsstimme.contracts.ContractWarning.Kind;
import de.amtsstimme.contracts.domain.AwardBasis;
import de.amtsstimme.contracts.domain.AwardLimits;
import de.amtsstimme.contracts.domain.AwardLimits.Notice;
import de.amtsstimme.contracts.domain.AwardLimits.Order;
import de.amtsstimme.contracts.domain.Ceiling;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.contracts.store.Contract;
import de.amtsstimme.contracts.store.Contracts;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Says when a contract comes near its ceiling or its award near a limit. Each level once for each
 * version of a contract: an amendment begins anew.
 */
@ApplicationScoped
public class WatchContract {

  /** A step is the number of amendments and a level below that. */
  private static final int VERSION = 1000;

  private static final int FULL = 100;

  @Inject Contracts contracts;
  @Inject Event<ContractWarning> warnings;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  /**
   * @param before as it was before something was booked
   */
  void used(Contract contract, Ceiling before) {
    contract.ceiling().newWarning(before).ifPresent(level -> fire(Kind.CEILING, contract, level));
    if (!contract.forecastTold() && endsSoon(contract)) {
      contract.tellForecast(today());
      fire(Kind.FORECAST, contract, 0);
    }
  }

  /** Something was kept that will not be billed any more. */
  void passed(Contract contract) {
    fire(Kind.CEILING, contract, FULL);
  }

  /** After an order came, or another limit. */
  void awards(AwardBasis basis) {
    AwardLimits limits = contracts.limits();
    List<Order> orders = contracts.orders();
    for (Contract contract : contracts.listCounting()) {
      boolean concerned = goesOn(contract) && contract.terms().awardBasis() == basis;
      Notice notice = concerned ? of(contract, limits, orders) : null;
      if (notice == Notice.LIMIT_NEAR || notice == Notice.LIMIT_EXCEEDED) {
        fire(Kind.AWARD_LIMIT, contract, notice.ordinal());
      }
    }
  }

  /** Is that still so? An amendment or a higher limit may have ended it. */
  public boolean holds(Kind kind, UUID contractId, int step) {
    return rows.find(Contract.class, contractId)
        .filter(WatchContract::goesOn)
        .filter(c -> c.amendments() == step / VERSION)
        .map(c -> holds(kind, c, step % VERSION))
        .orElse(false);
  }

  private boolean holds(Kind kind, Contract contract, int level) {
    return switch (kind) {
      case CEILING -> level == FULL || contract.ceiling().warning().orElse(0) >= level;
      case FORECAST -> endsSoon(contract);
      case AWARD_LIMIT -> {
        Notice notice = of(contract, contracts.limits(), contracts.orders());
        yield notice != null && notice.ordinal() >= level;
      }
    };
  }

  private static boolean goesOn(Contract contract) {
    return contract.state() == ContractState.PROPOSED || contract.state() == ContractState.IN_FORCE;
  }

  private boolean endsSoon(Contract contract) {
    ContractTerms t = contract.terms();
    return contract.ceiling().endsSoon(t.startsOn(), t.endsOn(), today());
  }

  private static Notice of(Contract contract, AwardLimits limits, List<Order> orders) {
    return limits.notice(Contracts.order(contract), orders).orElse(null);
  }

  private void fire(Kind kind, Contract contract, int level) {
    warnings.fire(
        new ContractWarning(kind, contract.id(), contract.amendments() * VERSION + level));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), scope.zone());
  }
}
