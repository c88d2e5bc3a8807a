package de.amtsstimme.invoices.store;

import de.amtsstimme.einvoice.domain.Calculation;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.invoices.domain.ExtraState;
import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.store.Proposal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Something beside hours and flat fees that both sides agree on. What it says never changes; what
 * was agreed counts towards the ceiling of its contract, and is billed once.
 */
@Entity
@Table(name = "agreed_extra")
public class AgreedExtra extends Proposal {

  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

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

  /**
   * What is agreed on.
   *
   * @param price net, of a piece or a month; of an hour where minutes are counted
   */
  public record Item(String name, String description, int quantity, LineUnit unit, Money price) {}

  protected AgreedExtra() {}

  public AgreedExtra(UUID contractId, Item item, Act proposed) {
    super(proposed);
    this.contractId = contractId;
    this.name = item.name();
    this.description = item.description();
    this.quantity = item.quantity();
    this.unit = item.unit();
    this.priceNet = item.price().amount();
    this.net = Calculation.net(BigDecimal.valueOf(quantity), priceNet, per()).amount();
    this.state = ExtraState.PROPOSED;
  }

  public void accept(Act act) {
    move(ExtraState.AGREED);
    accepted(act);
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
}
