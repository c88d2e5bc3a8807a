package de.amtsstimme.contracts.store;

import de.amtsstimme.contracts.domain.AmendmentState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.http.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a contract is to say instead: proposed, then accepted or withdrawn for good. */
@Entity
@Table(name = "contract_amendment")
public class ContractAmendment extends TermsColumns {

  @Id private UUID id;

  @Column(name = "contract_id", updatable = false)
  private UUID contractId;

  @Column(updatable = false)
  private String reason;

  @Enumerated(EnumType.STRING)
  private AmendmentState state;

  private Integer ordinal;

  private String replaced;

  @Column(name = "accepted_by")
  private UUID acceptedBy;

  @Column(name = "accepted_by_name")
  private String acceptedByName;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "created_by", updatable = false)
  private UUID createdBy;

  @Column(name = "created_by_name", updatable = false)
  private String createdByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected ContractAmendment() {}

  public ContractAmendment(
      UUID contractId, String reason, ContractTerms terms, UUID by, String byName, Instant now) {
    super(terms);
    this.id = EntityId.next();
    this.contractId = contractId;
    this.reason = reason;
    this.state = AmendmentState.PROPOSED;
    this.createdBy = by;
    this.createdByName = byName;
    this.createdAt = now;
  }

  /** The next one of its contract, which {@link #applyTo} changes afterwards. */
  public void accept(Contract contract, UUID by, String byName, Instant now) {
    move(AmendmentState.IN_FORCE);
    this.ordinal = contract.amendments() + 1;
    this.replaced = Json.written(contract.terms());
    this.acceptedBy = by;
    this.acceptedByName = byName;
    this.acceptedAt = now;
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

  public UUID id() {
    return id;
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

  public String acceptedByName() {
    return acceptedByName;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public String createdByName() {
    return createdByName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
