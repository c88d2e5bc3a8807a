package de.amtsstimme.contracts.store;

import de.amtsstimme.contracts.domain.AmendmentState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.http.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a contract is to say instead: proposed, then accepted or withdrawn for good. */
@Entity
@Table(name = "contract_amendment")
public class ContractAmendment extends TermsColumns {

  @Column(name = "contract_id", updatable = false)
  private UUID contractId;

  @Column(updatable = false)
  private String reason;

  @Enumerated(EnumType.STRING)
  private AmendmentState state;

  private Integer ordinal;

  private String replaced;

  protected ContractAmendment() {}

  public ContractAmendment(UUID contractId, String reason, ContractTerms terms, Act proposed) {
    super(terms, proposed);
    this.contractId = contractId;
    this.reason = reason;
    this.state = AmendmentState.PROPOSED;
  }

  /** The next one of its contract, which {@link #applyTo} changes afterwards. */
  public void accept(Contract contract, Act act) {
    move(AmendmentState.IN_FORCE);
    this.ordinal = contract.amendments() + 1;
    this.replaced = Json.written(contract.terms());
    accepted(act);
  }

  /** Once the acceptance stands in the database, which looks for it. */
  public void applyTo(Contract contract) {
    contract.amend(terms());
  }

  public void withdraw() {
    move(AmendmentState.WITHDRAWN);
  }

  private void move(AmendmentState next) {
    AmendmentState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  public UUID contractId() {
    return contractId;
  }

  public String reason() {
    return reason;
  }

  /** What the contract said before; null until it is accepted. */
  public ContractTerms replaced() {
    return replaced == null ? null : Json.kept(replaced, ContractTerms.class);
  }

  public AmendmentState state() {
    return state;
  }

  /** Which one of its contract; null until it is accepted. */
  public Integer ordinal() {
    return ordinal;
  }
}
