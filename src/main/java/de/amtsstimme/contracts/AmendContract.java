package de.amtsstimme.contracts;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.domain.AmendmentRules;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.contracts.store.Contract;
import de.amtsstimme.contracts.store.ContractAmendment;
import de.amtsstimme.contracts.store.Contracts;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A contract in force is changed by an amendment (Nachtrag): the agency writes it, and the contract
 * stays as it is until the authority accepts it. What was booked keeps its rates and counts on.
 */
@ApplicationScoped
public class AmendContract {

  @Inject Contracts contracts;
  @Inject WriteContract writeContract;
  @Inject WatchContract watch;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param next all that the contract is to say
   * @throws Refusal UNKNOWN_REFERENCE; TRANSITION_NOT_ALLOWED for a contract that is not in force;
   *     VALIDATION_FAILED; DUPLICATE while another one waits
   */
  public ContractAmendment propose(UUID contractId, String reason, ContractTerms next) {
    Contract contract =
        contracts
            .findLocked(contractId)
            .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "contractId"));
    requireInForce(contract);
    ContractTerms terms = next.beyond(contract.terms().beyondCeiling());
    check(contract, terms);
    writeContract.requireConfirmer(terms);
    ContractAmendment amendment =
        new ContractAmendment(contractId, reason, terms, caller.acts(clock.instant()));
    rows.add(amendment);
    record("CONTRACT_AMENDMENT_PROPOSED", amendment, null);
    return amendment;
  }

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED
   */
  public ContractAmendment withdraw(UUID id) {
    ContractAmendment amendment = rows.getLocked(ContractAmendment.class, id);
    Map<String, Object> before = snapshot(amendment);
    amendment.withdraw();
    rows.flush();
    record("CONTRACT_AMENDMENT_WITHDRAWN", amendment, before);
    return amendment;
  }

  /**
   * From now on the contract says what the amendment says.
   *
   * @param version what was read
   * @throws Refusal CONCURRENT_CHANGE if it reads otherwise by now; TRANSITION_NOT_ALLOWED;
   *     VALIDATION_FAILED if more was booked meanwhile than it allows
   */
  public ContractAmendment accept(UUID id, long version) {
    Contract contract =
        contracts
            .findLocked(rows.get(ContractAmendment.class, id).contractId())
            .orElseThrow(() -> new IllegalStateException("an amendment without a contract"));
    ContractAmendment amendment = rows.getLocked(ContractAmendment.class, id);
    amendment.requireRead(version);
    Map<String, Object> before = WriteContract.snapshot(contract);
    amendment.accept(contract, caller.acts(clock.instant()));
    requireInForce(contract);
    check(contract, amendment.terms());
    rows.flush();
    amendment.applyTo(contract);
    rows.flush();
    record("CONTRACT_AMENDMENT_ACCEPTED", amendment, null);
    audit.record(
        "CONTRACT_AMENDED", "CONTRACT", contract.id(), before, WriteContract.snapshot(contract));
    watch.awards(contract.terms().awardBasis());
    return amendment;
  }

  private static void requireInForce(Contract contract) {
    if (contract.state() != ContractState.IN_FORCE) {
      throw new Refusal(ProblemCode.TRANSITION_NOT_ALLOWED, contract.state().name(), "–");
    }
  }

  private static void check(Contract contract, ContractTerms next) {
    Refusal.requireNone(AmendmentRules.errors(contract.terms(), contract.ceiling().used(), next));
  }

  private void record(String action, ContractAmendment amendment, Map<String, Object> before) {
    audit.record(action, "CONTRACT_AMENDMENT", amendment.id(), before, snapshot(amendment));
  }

  private static Map<String, Object> snapshot(ContractAmendment amendment) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("contract", amendment.contractId().toString());
    values.put("state", amendment.state().name());
    values.put("reason", amendment.reason());
    values.put("endsOn", amendment.terms().endsOn().toString());
    values.put("ceiling", amendment.terms().ceiling().toString());
    values.put("leitwegId", amendment.terms().buyer().leitwegId());
    return values;
  }
}
