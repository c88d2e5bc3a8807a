package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.kernel.domain.EntityId;
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
 * One run of one frozen revision through a chain: opened by its submission, carried from step to
 * step by people's decisions on exactly this content, closed by the last yes or the first no.
 */
@Entity
@Table(name = "approval")
public class Approval {

  @Id private UUID id;

  @Column(name = "revision_id", updatable = false)
  private UUID revisionId;

  @Column(name = "content_hash", updatable = false)
  private String contentHash;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private SubjectKind kind;

  @Column(name = "subject_id", updatable = false)
  private UUID subjectId;

  @Column(name = "chain_id", updatable = false)
  private UUID chainId;

  /** Which way of the plan, from 1. */
  @Column(updatable = false)
  private int path;

  @Enumerated(EnumType.STRING)
  private ApprovalState state;

  @Column(name = "opened_by", updatable = false)
  private UUID openedBy;

  @Column(name = "opened_by_name", updatable = false)
  private String openedByName;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private long version;

  protected Approval() {}

  public Approval(
      Frozen subject, UUID chainId, int path, UUID openedBy, String openedByName, Instant now) {
    this.id = EntityId.next();
    this.revisionId = subject.id();
    this.contentHash = subject.contentHash();
    this.kind = subject.kind();
    this.subjectId = subject.subjectId();
    this.chainId = chainId;
    this.path = path;
    this.state = ApprovalState.OPEN;
    this.openedBy = openedBy;
    this.openedByName = openedByName;
    this.openedAt = now;
  }

  public void close(ApprovalState next, Instant now) {
    ApprovalState.LIFE_CYCLE.require(state, next);
    this.state = next;
    this.closedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID revisionId() {
    return revisionId;
  }

  public String contentHash() {
    return contentHash;
  }

  public SubjectKind kind() {
    return kind;
  }

  public UUID subjectId() {
    return subjectId;
  }

  public UUID chainId() {
    return chainId;
  }

  public int path() {
    return path;
  }

  public ApprovalState state() {
    return state;
  }

  public String openedByName() {
    return openedByName;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public long version() {
    return version;
  }
}
