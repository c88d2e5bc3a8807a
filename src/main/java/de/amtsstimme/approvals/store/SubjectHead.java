package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.SubjectState;
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
 * The mutable head of a frozen revision. Whatever invalidates the revision changes this row, and so
 * waits for the release gate.
 */
@Entity
@Table(name = "subject_state")
public class SubjectHead {

  @Id
  @Column(name = "revision_id")
  private UUID revisionId;

  @Enumerated(EnumType.STRING)
  private SubjectState state;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "erased_at")
  private Instant erasedAt;

  @Version private long version;

  protected SubjectHead() {}

  public void become(SubjectState next, Instant now) {
    SubjectState.LIFE_CYCLE.require(state, next);
    this.state = next;
    this.changedAt = now;
  }

  /** Its text is gone; the hash stays. */
  public void erased(Instant at) {
    if (erasedAt == null) {
      this.erasedAt = at;
    }
  }

  /** Null while the text is there. */
  public Instant erasedAt() {
    return erasedAt;
  }

  public SubjectState state() {
    return state;
  }
}
