package de.amtsstimme.approvals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * An approval chain: drafted by an administrator and frozen with that, adopted by two approvers who
 * did not draft it, in force until a later one is adopted. The agency has no part in any of it.
 */
@Entity
@Table(name = "chain")
public class Chain {

  @Id private UUID id;
  private String name;
  private int number;

  @Column(name = "revision_id", updatable = false)
  private UUID revisionId;

  @Column(name = "content_hash", updatable = false)
  private String contentHash;

  @Column(name = "drafted_by", updatable = false)
  private UUID draftedBy;

  @Column(name = "drafted_by_name", updatable = false)
  private String draftedByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "adopted_at")
  private Instant adoptedAt;

  @Version private long version;

  protected Chain() {}

  public Chain(
      UUID id,
      String name,
      int number,
      UUID revisionId,
      String contentHash,
      UUID draftedBy,
      String draftedByName,
      Instant now) {
    this.id = id;
    this.name = name;
    this.number = number;
    this.revisionId = revisionId;
    this.contentHash = contentHash;
    this.draftedBy = draftedBy;
    this.draftedByName = draftedByName;
    this.createdAt = now;
  }

  public void adopted(Instant now) {
    this.adoptedAt = now;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public int number() {
    return number;
  }

  public UUID revisionId() {
    return revisionId;
  }

  public String contentHash() {
    return contentHash;
  }

  public String draftedByName() {
    return draftedByName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant adoptedAt() {
    return adoptedAt;
  }

  public long version() {
    return version;
  }
}
