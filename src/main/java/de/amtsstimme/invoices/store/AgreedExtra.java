package de.amtsstimme.invoices.store;

import de.amtsstimme.einvoice.domain.Calculation;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.invoices.domain.ExtraState;
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
import java.util.UUID;

/**
 * Something beside hours and flat fees that both sides agree on. What it says never changes; what
 * was agreed counts towards the ceiling of its contract, and is billed once.
 */
@Entity
@Table(name = "agreed_extra")
public class AgreedExtra {

  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  @Id private UUID id;

  @Column(name = "contract_id", updatable = false)
  private UUID contractId;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private String description;

  @Column(updatable = false)
  private int quantity;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private LineUnit unit;

  @Column(name = "price_net", updatable = false)
  private BigDecimal priceNet;

  @Column(updatable = false)
  private BigDecimal net;

  @Enumerated(EnumType.STRING)
  private ExtraState state;

  @Column(name = "draft_id")
  private UUID draftId;

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

  /**
   * What is agreed on.
   *
   * @param price net, of a piece or a month; of an hour where minutes are counted
   */
  public record Item(String name, String description, int quantity, LineUnit unit, Money price) {}

  protected AgreedExtra() {}

  public AgreedExtra(UUID contractId, Item item, UUID by, String byName, Instant now) {
    this.id = EntityId.next();
    this.contractId = contractId;
    this.name = item.name();
    this.description = item.description();
    this.quantity = item.quantity();
    this.unit = item.unit();
    this.priceNet = item.price().amount();
    this.net = Calculation.net(BigDecimal.valueOf(quantity), priceNet, per()).amount();
    this.state = ExtraState.PROPOSED;
    this.createdBy = by;
    this.createdByName = byName;
    this.createdAt = now;
  }

  public void accept(UUID by, String byName, Instant now) {
    move(ExtraState.AGREED);
    this.acceptedBy = by;
    this.acceptedByName = byName;
    this.acceptedAt = now;
  }

  public void withdraw() {
    move(ExtraState.WITHDRAWN);
  }

  private void move(ExtraState next) {
    ExtraState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  /** From now on it stands on that draft. */
  public void take(UUID draft) {
    this.draftId = draft;
  }

  /** It can be billed again. */
  public void free() {
    this.draftId = null;
  }

  /** As it stands on an invoice. */
  public Line line() {
    return new Line(name, description, BigDecimal.valueOf(quantity), unit, priceNet, per(), null);
  }

  private BigDecimal per() {
    return unit == LineUnit.MINUTE ? HOUR : BigDecimal.ONE;
  }

  public UUID id() {
    return id;
  }

  public UUID contractId() {
    return contractId;
  }

  public Item item() {
    return new Item(name, description, quantity, unit, new Money(priceNet));
  }

  public Money net() {
    return new Money(net);
  }

  public ExtraState state() {
    return state;
  }

  /** Null while it is not billed. */
  public UUID draftId() {
    return draftId;
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
