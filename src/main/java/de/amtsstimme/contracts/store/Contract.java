package de.amtsstimme.contracts.store;

import de.amtsstimme.contracts.domain.Ceiling;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A contract: proposed by the agency, accepted by the authority, then changed by amendments only,
 * which both sides agree on alike; what is booked under it is added up in its row, so that whoever
 * holds the row knows the sum.
 */
@Entity
@Table(name = "contract")
public class Contract extends TermsColumns {

  @Id private UUID id;

  @Column(name = "used_net")
  private BigDecimal usedNet;

  private int amendments;

  @Column(name = "forecast_told")
  private LocalDate forecastTold;

  @Enumerated(EnumType.STRING)
  private ContractState state;

  @Column(name = "accepted_by")
  private UUID acceptedBy;

  @Column(name = "accepted_by_name")
  private String acceptedByName;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "ended_by_name")
  private String endedByName;

  @Column(name = "created_by", updatable = false)
  private UUID createdBy;

  @Column(name = "created_by_name", updatable = false)
  private String createdByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected Contract() {}

  public Contract(ContractTerms terms, UUID by, String byName, Instant now) {
    super(terms);
    this.id = EntityId.next();
    this.state = ContractState.PROPOSED;
    this.usedNet = BigDecimal.ZERO;
    this.createdBy = by;
    this.createdByName = byName;
    this.createdAt = now;
  }

  /** Only a proposal is rewritten; the use case asks. */
  public void write(ContractTerms t) {
    say(t);
  }

  public Ceiling ceiling() {
    ContractTerms t = terms();
    return new Ceiling(
        t.ceiling(), new Money(usedNet), List.of(t.warnings().get(0), t.warnings().get(1), 100));
  }

  public void use(Money more) {
    this.usedNet = usedNet.add(more.amount());
  }

  public void accept(UUID by, String byName, Instant now) {
    move(ContractState.IN_FORCE);
    this.acceptedBy = by;
    this.acceptedByName = byName;
    this.acceptedAt = now;
  }

  /** As an accepted amendment says; what becomes of hours beyond the ceiling stays as it is. */
  void amend(ContractTerms amended) {
    say(amended.beyond(terms().beyondCeiling()));
    this.amendments++;
    this.forecastTold = null;
  }

  public void withdraw() {
    move(ContractState.WITHDRAWN);
  }

  /** Not later than agreed. */
  public void end(LocalDate lastDay, String reason, String byName) {
    move(ContractState.ENDED);
    endOn(lastDay);
    this.endReason = reason;
    this.endedByName = byName;
  }

  public void tellForecast(LocalDate today) {
    this.forecastTold = today;
  }

  /** Was it said that the ceiling comes before the end, since the last amendment? */
  public boolean forecastTold() {
    return forecastTold != null;
  }

  private void move(ContractState next) {
    ContractState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  public UUID id() {
    return id;
  }

  /** How many were accepted. */
  public int amendments() {
    return amendments;
  }

  public ContractState state() {
    return state;
  }

  public String acceptedByName() {
    return acceptedByName;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public String endReason() {
    return endReason;
  }

  /** Null while it goes on, and for what ended before that was written down. */
  public String endedByName() {
    return endedByName;
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
