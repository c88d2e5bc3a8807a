package de.amtsstimme.approvals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Several texts on their way through the chain as one: submitted together by one person, decided
 * together. What it consists of stands in its frozen manifests; one that is taken out makes a new
 * manifest and a new run.
 */
@Entity
@Table(name = "approval_batch")
public class ApprovalBatch {

  @Id private UUID id;

  @Column(updatable = false)
  private String name;

  @Column(name = "submitted_by", updatable = false)
  private UUID submittedBy;

  @Column(name = "submitted_by_name", updatable = false)
  private String submittedByName;

  @Column(name = "submitted_at", updatable = false)
  private Instant submittedAt;

  @Version private long version;

  protected ApprovalBatch() {}

  public ApprovalBatch(
      UUID id, String name, UUID submittedBy, String submittedByName, Instant now) {
    this.id = id;
    this.name = name;
    this.submittedBy = submittedBy;
    this.submittedByName = submittedByName;
    this.submittedAt = now;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public UUID submittedBy() {
    return submittedBy;
  }

  public String submittedByName() {
    return submittedByName;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public long version() {
    return version;
  }
}
