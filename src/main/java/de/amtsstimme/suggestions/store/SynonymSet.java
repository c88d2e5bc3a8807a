package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.domain.EntityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Words that mean the same to one authority; the words themselves stand in rows of their own. */
@Entity
@Table(name = "suggestion_synonym")
public class SynonymSet {

  @Id private UUID id;

  @Column(name = "created_by_name", updatable = false)
  private String createdByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected SynonymSet() {}

  public SynonymSet(String createdByName, Instant now) {
    this.id = EntityId.next();
    this.createdByName = createdByName;
    this.createdAt = now;
    this.changedAt = now;
  }

  /** Its words were replaced. */
  public void changed(Instant now) {
    this.changedAt = now;
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

  public long version() {
    return version;
  }
}
