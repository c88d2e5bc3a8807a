package de.amtsstimme.tone.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.tone.domain.GuidelineState;
import de.amtsstimme.tone.domain.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of an authority's guideline: drafted, frozen and sent through the chain, in force from
 * its day on. What counts then is the frozen content, not this row.
 */
@Entity
@Table(name = "tone_guideline")
public class ToneGuideline {

  /** What a draft says; the body as JSON. */
  public record Draft(String name, Scope scope, LocalDate effectiveFrom, String body) {}

  @Id private UUID id;

  @Column(updatable = false)
  private int number;

  private String name;
  private String channel;
  private String language;
  private String topic;
  private boolean crisis;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  private String body;

  @Enumerated(EnumType.STRING)
  private GuidelineState state;

  @Column(name = "revision_id")
  private UUID revisionId;

  @Column(name = "drafted_by", updatable = false)
  private UUID draftedBy;

  @Column(name = "drafted_by_name", updatable = false)
  private String draftedByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private long version;

  protected ToneGuideline() {}

  public ToneGuideline(int number, Draft draft, UUID draftedBy, String name, Instant now) {
    this.id = EntityId.next();
    this.number = number;
    this.state = GuidelineState.DRAFT;
    this.draftedBy = draftedBy;
    this.draftedByName = name;
    this.createdAt = now;
    say(draft);
  }

  /** Only a draft can be written anew. */
  public void rewrite(Draft draft) {
    requireDraft();
    say(draft);
  }

  private void say(Draft draft) {
    this.name = draft.name();
    this.channel = draft.scope().channel();
    this.language = draft.scope().language();
    this.topic = draft.scope().topic();
    this.crisis = draft.scope().crisis();
    this.effectiveFrom = draft.effectiveFrom();
    this.body = draft.body();
  }

  public void submitted(UUID frozen) {
    become(GuidelineState.IN_APPROVAL);
    this.revisionId = frozen;
  }

  public void decided(boolean approved, Instant now) {
    become(approved ? GuidelineState.APPROVED : GuidelineState.DRAFT);
    this.decidedAt = now;
  }

  public void requireDraft() {
    GuidelineState.LIFE_CYCLE.require(state, GuidelineState.IN_APPROVAL);
  }

  private void become(GuidelineState next) {
    GuidelineState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  public Scope scope() {
    return new Scope(channel, language, topic, crisis);
  }

  public UUID id() {
    return id;
  }

  public int number() {
    return number;
  }

  public String name() {
    return name;
  }

  public LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  public String body() {
    return body;
  }

  public GuidelineState state() {
    return state;
  }

  public UUID revisionId() {
    return revisionId;
  }

  public String draftedByName() {
    return draftedByName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public long version() {
    return version;
  }
}
