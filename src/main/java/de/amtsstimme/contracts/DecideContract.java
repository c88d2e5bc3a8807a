package de.amtsstimme.contracts;

import static de.amtsstimme.contracts.WriteContract.snapshot;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.store.Contract;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The authority's side of a contract, and its end, which either side can bring about. */
@ApplicationScoped
public class DecideContract {

  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param version what was read: exactly that is accepted
   * @throws Refusal CONCURRENT_CHANGE if it reads otherwise by now
   */
  public Contract accept(UUID id, long version) {
    Contract contract = rows.getLocked(Contract.class, id);
    contract.requireRead(version);
    Map<String, Object> before = snapshot(contract);
    contract.accept(caller.acts(clock.instant()));
    return changed("CONTRACT_ACCEPTED", contract, before);
  }

  /**
   * On a day of its term; nothing can be booked after it. The agency does not end it for days that
   * have passed: what the authority was promised for them stays.
   */
  public Contract end(UUID id, LocalDate lastDay, String reason) {
    Contract contract = rows.getLocked(Contract.class, id);
    if (!contract.terms().covers(lastDay)) {
      throw Refusal.invalid("/lastDay", "Der letzte Tag liegt in der Laufzeit.");
    }
    if (caller.side() != Side.AUTHORITY
        && lastDay.isBefore(LocalDate.ofInstant(clock.instant(), scope.zone()))) {
      throw Refusal.invalid("/lastDay", "Die Agentur beendet frühestens mit dem heutigen Tag.");
    }
    Map<String, Object> before = snapshot(contract);
    contract.end(lastDay, reason, caller.name());
    return changed("CONTRACT_ENDED", contract, before);
  }

  private Contract changed(String action, Contract contract, Map<String, Object> before) {
    rows.flush();
    audit.record(action, "CONTRACT", contract.id(), before, snapshot(contract));
    return contract;
  }
}
