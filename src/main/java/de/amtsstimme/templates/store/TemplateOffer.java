package de.amtsstimme.templates.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.templates.domain.OfferState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A text that the agency offers to this authority: offered, then taken over or declined, once. */
@Entity
@Table(name = "template_offer")
public class TemplateOffer {

  /** What is offered; variants and placeholders as JSON. */
  public record Text(String topic, String question, String variants, String placeholders) {}

  @Id private UUID id;

  @Column(updatable = false)
  private String topic;

  @Column(updatable = false)
  private String question;

  @Column(updatable = false)
  private String variants;

  @Column(updatable = false)
  private String placeholders;

  @Column(updatable = false)
  private String note;

  @Column(name = "offered_by", updatable = false)
  private UUID offeredBy;

  @Column(name = "offered_by_name", updatable = false)
  private String offeredByName;

  @Column(name = "offered_at", updatable = false)
  private Instant offeredAt;

  @Enumerated(EnumType.STRING)
  private OfferState state;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "answer_id")
  private UUID answerId;

  @Version private long version;

  protected TemplateOffer() {}

  public TemplateOffer(Text text, String note, UUID by, String byName, Instant now) {
    this.id = EntityId.next();
    this.topic = text.topic();
    this.question = text.question();
    this.variants = text.variants();
    this.placeholders = text.placeholders();
    this.note = note;
    this.offeredBy = by;
    this.offeredByName = byName;
    this.offeredAt = now;
    this.state = OfferState.OFFERED;
  }

  /**
   * @param answer the draft that came of it
   */
  public void take(UUID answer, UUID by, String byName, Instant now) {
    decide(OfferState.TAKEN, by, byName, now);
    this.answerId = answer;
  }

  public void decline(UUID by, String byName, Instant now) {
    decide(OfferState.DECLINED, by, byName, now);
  }

  private void decide(OfferState next, UUID by, String byName, Instant now) {
    OfferState.LIFE_CYCLE.require(state, next);
    this.state = next;
    this.decidedBy = by;
    this.decidedByName = byName;
    this.decidedAt = now;
  }

  public UUID id() {
    return id;
  }

  public Text text() {
    return new Text(topic, question, variants, placeholders);
  }

  public String note() {
    return note;
  }

  public UUID offeredBy() {
    return offeredBy;
  }

  public String offeredByName() {
    return offeredByName;
  }

  public Instant offeredAt() {
    return offeredAt;
  }

  public OfferState state() {
    return state;
  }

  public String decidedByName() {
    return decidedByName;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** Null unless it was taken over. */
  public UUID answerId() {
    return answerId;
  }

  public long version() {
    return version;
  }
}
