package de.amtsstimme.contracts;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.domain.ContractRules;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.contracts.store.Contract;
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

/** The agency's side of a contract: proposing it, changing the proposal, taking it back. */
@ApplicationScoped
public class WriteContract {

  @Inject Contracts contracts;
  @Inject WatchContract watch;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  public Contract propose(ContractTerms terms) {
    check(terms);
    Contract contract = new Contract(terms, caller.acts(clock.instant()));
    rows.add(contract);
    audit.record("CONTRACT_PROPOSED", "CONTRACT", contract.id(), null, snapshot(contract));
    watch.awards(terms.awardBasis());
    return contract;
  }

  /**
   * A proposal is rewritten as a whole. Of a contract in force only what becomes of hours beyond
   * the ceiling can change.
   *
   * @throws Refusal TRANSITION_NOT_ALLOWED
   */
  public void change(Contract contract, ContractTerms terms) {
    Map<String, Object> before = snapshot(contract);
    if (contract.state() == ContractState.IN_FORCE && onlyBeyond(contract.terms(), terms)) {
      contract.beyondCeiling(terms.beyondCeiling());
    } else {
      ContractState.LIFE_CYCLE.require(contract.state(), ContractState.WITHDRAWN);
      check(terms);
      contract.write(terms);
    }
    rows.flush();
    audit.record("CONTRACT_CHANGED", "CONTRACT", contract.id(), before, snapshot(contract));
    watch.awards(terms.awardBasis());
  }

  public void withdraw(Contract contract) {
    Map<String, Object> before = snapshot(contract);
    contract.withdraw();
    rows.flush();
    audit.record("CONTRACT_WITHDRAWN", "CONTRACT", contract.id(), before, snapshot(contract));
  }

  private void check(ContractTerms terms) {
    Refusal.requireNone(ContractRules.errors(terms));
    requireConfirmer(terms);
  }

  /**
   * @throws Refusal UNKNOWN_REFERENCE
   */
  void requireConfirmer(ContractTerms terms) {
    if (terms.confirmerId() != null && contracts.confirmer(terms.confirmerId()).isEmpty()) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "confirmerId");
    }
  }

  private static boolean onlyBeyond(ContractTerms was, ContractTerms is) {
    return was.beyond(is.beyondCeiling()).equals(is);
  }

  /** Without the contact person's name and address: they are in the contract. */
  static Map<String, Object> snapshot(Contract contract) {
    ContractTerms t = contract.terms();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("number", t.number());
    values.put("title", t.title());
    values.put("awardBasis", t.awardBasis().name());
    values.put("startsOn", t.startsOn().toString());
    values.put("endsOn", t.endsOn().toString());
    values.put("ceiling", t.ceiling().toString());
    values.put("beyondCeiling", t.beyondCeiling().name());
    values.put("billingInterval", t.billingInterval().name());
    values.put("leitwegId", t.buyer().leitwegId());
    values.put("state", contract.state().name());
    return values;
  }
}
