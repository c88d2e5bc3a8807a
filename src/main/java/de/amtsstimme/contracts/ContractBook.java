package de.amtsstimme.contracts;

import de.amtsstimme.contracts.domain.Ceiling;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.contracts.store.Contract;
import de.amtsstimme.contracts.store.Contracts;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The bound authority's contracts, for those who work or bill under them. */
@ApplicationScoped
public class ContractBook {

  /**
   * One that was accepted.
   *
   * @param confirmer the person who confirms time sheets beside FINANCE, or null
   */
  public record Agreed(UUID id, ContractTerms terms, Ceiling ceiling, UUID confirmer) {}

  @Inject Contracts contracts;
  @Inject WatchContract watch;
  @Inject TenantRows rows;

  /** Accepted ones, also those that have ended since. */
  public Optional<Agreed> find(UUID id) {
    return rows.find(Contract.class, id).filter(ContractBook::agreed).map(this::view);
  }

  public List<Agreed> listCovering(LocalDate day) {
    return contracts.listCovering(day).stream().map(this::view).toList();
  }

  /** Accepted ones that have begun by then, also those that have ended since. */
  public List<Agreed> listBegunBy(LocalDate day) {
    return contracts.listBegunBy(day).stream().map(this::view).toList();
  }

  /** Those whose time sheets this person confirms beside FINANCE. */
  public Set<UUID> confirmedBy(UUID personId) {
    return contracts.confirmedBy(personId);
  }

  /**
   * Nobody else books, submits or ends it until the end of the transaction.
   *
   * @throws Refusal UNKNOWN_REFERENCE
   */
  public Agreed locked(UUID id) {
    return contracts
        .findLocked(id)
        .filter(ContractBook::agreed)
        .map(this::view)
        .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "contractId"));
  }

  /** As {@link #locked}, for one that may still be a proposal. */
  public void hold(UUID id) {
    contracts.findLocked(id);
  }

  /**
   * So much more counts towards the ceiling; less than nothing gives back.
   *
   * @param id of one that is {@link #locked}
   * @throws Refusal CEILING_REACHED with what is left
   */
  public void use(UUID id, Money more) {
    Contract contract = rows.get(Contract.class, id);
    if (more.signum() > 0 && !contract.ceiling().holds(more)) {
      throw new Refusal(
          ProblemCode.CEILING_REACHED,
          contract.ceiling().left().toString(),
          contract.ceiling().limit().toString());
    }
    Ceiling before = contract.ceiling();
    contract.use(more);
    watch.used(contract, before);
    rows.flush();
  }

  /** Something beyond the ceiling is kept, and not billed. */
  public void passed(UUID id) {
    watch.passed(rows.get(Contract.class, id));
  }

  private static boolean agreed(Contract contract) {
    return contract.state() == ContractState.IN_FORCE || contract.state() == ContractState.ENDED;
  }

  private Agreed view(Contract c) {
    ContractTerms terms = c.terms();
    UUID confirmer =
        terms.confirmerId() == null
            ? null
            : contracts
                .confirmer(terms.confirmerId())
                .map(Contracts.Confirmer::personId)
                .orElse(null);
    return new Agreed(c.id(), terms, c.ceiling(), confirmer);
  }
}
