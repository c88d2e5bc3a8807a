package de.amtsstimme.timesheets.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.timesheets.domain.TimeSheetState;
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
import java.time.YearMonth;
import java.util.UUID;

/** A month of one contract: open, submitted, perhaps disputed, confirmed. */
@Entity
@Table(name = "time_sheet")
public class TimeSheet {

  /** What it comes to, frozen: lines and pieces as JSON. */
  public record Sum(String pieces, String lines, Money net, Money adjustment) {}

  @Id private UUID id;

  @Column(name = "contract_id", updatable = false)
  private UUID contractId;

  @Column(updatable = false)
  private LocalDate month;

  @Enumerated(EnumType.STRING)
  private TimeSheetState state;

  private String pieces;
  private String lines;
  private BigDecimal net;

  @Column(name = "adjustment_net")
  private BigDecimal adjustmentNet;

  @Column(name = "submitted_by_name")
  private String submittedByName;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected TimeSheet() {}

  public TimeSheet(UUID contractId, YearMonth month, Instant now) {
    this.id = EntityId.next();
    this.contractId = contractId;
    this.month = month.atDay(1);
    this.state = TimeSheetState.OPEN;
    this.pieces = "{}";
    this.adjustmentNet = BigDecimal.ZERO;
    this.createdAt = now;
  }

  public void submit(Sum sum, String byName, Instant now) {
    move(TimeSheetState.SUBMITTED);
    freeze(sum);
    this.submittedByName = byName;
    this.submittedAt = now;
  }

  public void confirm(Sum sum, UUID by, String byName, Instant now) {
    decide(TimeSheetState.CONFIRMED, by, byName, now);
    freeze(sum);
  }

  public void dispute(UUID by, String byName, Instant now) {
    decide(TimeSheetState.DISPUTED, by, byName, now);
  }

  private void decide(TimeSheetState next, UUID by, String byName, Instant now) {
    move(next);
    this.decidedBy = by;
    this.decidedByName = byName;
    this.decidedAt = now;
  }

  private void freeze(Sum sum) {
    this.pieces = sum.pieces();
    this.lines = sum.lines();
    this.net = sum.net().amount();
    this.adjustmentNet = sum.adjustment().amount();
  }

  private void move(TimeSheetState next) {
    TimeSheetState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  public UUID id() {
    return id;
  }

  public UUID contractId() {
    return contractId;
  }

  public YearMonth month() {
    return YearMonth.from(month);
  }

  public TimeSheetState state() {
    return state;
  }

  /** JSON: how many of each fee that is paid per piece. */
  public String pieces() {
    return pieces;
  }

  /** JSON; null while it is open. */
  public String lines() {
    return lines;
  }

  /** Null while it is open. */
  public Money net() {
    return net == null ? null : new Money(net);
  }

  /** What was counted towards the ceiling beyond its entries. */
  public Money adjustment() {
    return new Money(adjustmentNet);
  }

  public String submittedByName() {
    return submittedByName;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public String decidedByName() {
    return decidedByName;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public long version() {
    return version;
  }
}
