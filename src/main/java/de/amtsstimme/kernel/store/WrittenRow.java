package de.amtsstimme.kernel.store;

import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.domain.EntityId;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What somebody wrote: who, and when. */
@MappedSuperclass
public abstract class WrittenRow {

  @Id private UUID id;

  @Column(name = "created_by", updatable = false)
  private UUID createdBy;

  @Column(name = "created_by_name", updatable = false)
  private String createdByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected WrittenRow() {}

  protected WrittenRow(Act written) {
    this.id = EntityId.next();
    this.createdBy = written.by();
    this.createdByName = written.byName();
    this.createdAt = written.at();
  }

  public UUID id() {
    return id;
  }

  public String createdByName() {
    return createdByName;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
