package de.amtsstimme.rates.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A rate card of one contract: written once, accepted once, in force from a day on. */
@Entity
@Table(name = "rate_card")
public class RateCardRow {

  @Id private UUID id;

  @Column(name = "contract_id", updatable = false)
  private UUID contractId;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(updatable = false)
  private String body;

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

  protected RateCardRow() {}

  public RateCardRow(
      UUID contractId, LocalDate validFrom, String body, UUID by, String byName, Instant now) {
    this.id = EntityId.next();
    this.contractId = contractId;
    this.validFrom = validFrom;
    this.body = body;
    this.createdBy = by;
    this.createdByName = byName;
    this.createdAt = now;
  }

  /**
   * @throws Refusal ACCEPTED_ALREADY
   */
  public void accept(UUID by, String byName, Instant now) {
    if (acceptedAt != null) {
      throw new Refusal(ProblemCode.ACCEPTED_ALREADY);
    }
    this.acceptedBy = by;
    this.acceptedByName = byName;
    this.acceptedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID contractId() {
    return contractId;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** JSON. */
  public String body() {
    return body;
  }

  /** Null until the authority has accepted it. */
  public Instant acceptedAt() {
    return acceptedAt;
  }

  public String acceptedByName() {
    return acceptedByName;
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
