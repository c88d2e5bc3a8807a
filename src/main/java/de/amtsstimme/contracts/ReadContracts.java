package de.amtsstimme.contracts;

import de.amtsstimme.contracts.domain.AwardLimits;
import de.amtsstimme.contracts.domain.AwardLimits.Notice;
import de.amtsstimme.contracts.domain.AwardLimits.Order;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.contracts.store.Contract;
import de.amtsstimme.contracts.store.Contracts;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contracts with what is to be said about them today. */
@ApplicationScoped
public class ReadContracts {

  /**
   * Today's figures.
   *
   * @param reachedOn null if not within the term
   * @param award null if the limit is far
   */
  public record Figures(Integer warning, LocalDate reachedOn, Notice award) {}

  @Inject Contracts contracts;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  public Contract get(UUID id) {
    return rows.get(Contract.class, id);
  }

  /** Here, in whatever state. */
  public boolean exists(UUID id) {
    return rows.find(Contract.class, id).isPresent();
  }

  public List<Contract> page(UUID before, int fetch) {
    return rows.page(Contract.class, before, fetch);
  }

  /** Those that were accepted, ended or not. */
  public List<Contract> pageAgreed(UUID before, int fetch) {
    return rows.page(
        Contract.class,
        "e.state in :agreed",
        Map.of("agreed", List.of(ContractState.IN_FORCE, ContractState.ENDED)),
        before,
        fetch);
  }

  /** Members whom a contract can name to confirm its time sheets, newest first. */
  public List<Contracts.Confirmer> pageConfirmers(UUID before, int fetch) {
    return contracts.confirmers(before, fetch);
  }

  /** Limits and orders are read once, for as many contracts as are asked about. */
  public FiguresOf figures() {
    AwardLimits limits = contracts.limits();
    List<Order> orders = contracts.orders();
    LocalDate today = LocalDate.ofInstant(clock.instant(), scope.zone());
    return contract -> {
      ContractTerms t = contract.terms();
      return new Figures(
          contract.ceiling().warning().orElse(null),
          contract.ceiling().reachedOn(t.startsOn(), t.endsOn(), today).orElse(null),
          limits.notice(Contracts.order(contract), orders).orElse(null));
    };
  }

  /** Of one contract. */
  @FunctionalInterface
  public interface FiguresOf {
    Figures of(Contract contract);
  }
}
