package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the answer library: drafted, sent through its chain, serving until it is retired. It
 * names the revision that serves and the newest one; both can be the same.
 */
@Entity
@Table(name = "answer")
public class Answer {

  @Id private UUID id;
  private String topic;
  private String department;

  @Column(name = "external_key")
  private String externalKey;

  @Enumerated(EnumType.STRING)
  private AnswerState state;

  @Column(name = "current_revision_id")
  private UUID currentRevisionId;

  @Column(name = "latest_revision_id")
  private UUID latestRevisionId;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Column(name = "retired_by_name")
  private String retiredByName;

  @Column(name = "retired_reason")
  private String retiredReason;

  @Column(name = "created_by", updatable = false)
  private UUID createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected Answer() {}

  public Answer(String topic, String department, String externalKey, UUID createdBy, Instant now) {
    this.id = EntityId.next();
    this.topic = topic;
    this.department = department;
    this.externalKey = externalKey;
    this.state = AnswerState.DRAFT;
    this.createdBy = createdBy;
    this.createdAt = now;
  }

  public void describe(String newTopic, String newDepartment, String newExternalKey) {
    this.topic = newTopic;
    this.department = newDepartment;
    this.externalKey = newExternalKey;
  }

  public void latest(UUID revisionId) {
    this.latestRevisionId = revisionId;
  }

  /** A revision went into approval. One that serves goes on serving. */
  public void submitted() {
    if (state != AnswerState.APPROVED) {
      become(AnswerState.IN_APPROVAL);
    }
  }

  /** The revision that serves from now on. */
  public void serve(UUID revisionId) {
    if (state != AnswerState.APPROVED) {
      become(AnswerState.APPROVED);
    }
    this.currentRevisionId = revisionId;
  }

  /** Sent back or rejected: an entry without a serving revision is a draft again. */
  public void refused() {
    if (state == AnswerState.IN_APPROVAL) {
      become(AnswerState.DRAFT);
    }
  }

  /**
   * The approval of this revision was taken back.
   *
   * @param anotherWaits does another revision wait for its approval?
   */
  public void withdrawn(UUID revisionId, boolean anotherWaits) {
    if (revisionId.equals(currentRevisionId)) {
      become(anotherWaits ? AnswerState.IN_APPROVAL : AnswerState.DRAFT);
      this.currentRevisionId = null;
    }
  }

  /** For good: what comes back is a new entry. */
  public void retire(String reason, String byName, Instant now) {
    become(AnswerState.RETIRED);
    this.retiredReason = reason;
    this.retiredByName = byName;
    this.retiredAt = now;
  }

  /**
   * @throws Refusal ANSWER_RETIRED
   */
  public void requireNotRetired() {
    if (state == AnswerState.RETIRED) {
      throw new Refusal(ProblemCode.ANSWER_RETIRED);
    }
  }

  private void become(AnswerState next) {
    AnswerState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  public UUID id() {
    return id;
  }

  public String topic() {
    return topic;
  }

  public String department() {
    return department;
  }

  /** The authority's own key for it, or null; unique among its entries. */
  public String externalKey() {
    return externalKey;
  }

  public AnswerState state() {
    return state;
  }

  public UUID currentRevisionId() {
    return currentRevisionId;
  }

  public UUID latestRevisionId() {
    return latestRevisionId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
