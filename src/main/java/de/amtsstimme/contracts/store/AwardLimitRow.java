package de.amtsstimme.contracts.store;

import de.amtsstimme.contracts.domain.AwardBasis;
import de.amtsstimme.contracts.domain.AwardLimits.AwardLimit;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A limit that the authority has recorded, with its source. Never changed; a later one counts. */
@Entity
@Table(name = "award_limit")
public class AwardLimitRow {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private AwardBasis basis;

  @Column(name = "limit_net")
  private BigDecimal limitNet;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String source;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected AwardLimitRow() {}

  public AwardLimitRow(AwardLimit limit, UUID by, String byName, Instant now) {
    this.id = EntityId.next();
    this.basis = limit.basis();
    this.limitNet = limit.limit().amount();
    this.validFrom = limit.validFrom();
    this.source = limit.source();
    this.recordedBy = by;
    this.recordedByName = byName;
    this.recordedAt = now;
  }

  public UUID id() {
    return id;
  }

  public AwardLimit limit() {
    return new AwardLimit(basis, new Money(limitNet), validFrom, source);
  }

  public String recordedByName() {
    return recordedByName;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
