package de.amtsstimme.approvals.store;

import de.amtsstimme.kernel.domain.EntityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is away from then until then, and somebody else decides in their place. It holds by
 * itself when its time comes, and ends when the person says so.
 */
@Entity
@Table(name = "deputy")
public class Deputy {

  @Id private UUID id;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "person_name", updatable = false)
  private String personName;

  @Column(name = "deputy_id", updatable = false)
  private UUID deputyId;

  @Column(name = "deputy_name", updatable = false)
  private String deputyName;

  @Column(name = "valid_from", updatable = false)
  private Instant validFrom;

  @Column(name = "valid_until", updatable = false)
  private Instant validUntil;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected Deputy() {}

  public Deputy(
      UUID personId,
      String personName,
      UUID deputyId,
      String deputyName,
      Instant validFrom,
      Instant validUntil,
      Instant now) {
    this.id = EntityId.next();
    this.personId = personId;
    this.personName = personName;
    this.deputyId = deputyId;
    this.deputyName = deputyName;
    this.validFrom = validFrom;
    this.validUntil = validUntil;
    this.createdAt = now;
  }

  public void end(Instant now) {
    if (endedAt == null) {
      this.endedAt = now;
    }
  }

  public boolean isOver(Instant now) {
    return endedAt != null || !validUntil.isAfter(now);
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String personName() {
    return personName;
  }

  public UUID deputyId() {
    return deputyId;
  }

  public String deputyName() {
    return deputyName;
  }

  public Instant validFrom() {
    return validFrom;
  }

  public Instant validUntil() {
    return validUntil;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public long version() {
    return version;
  }
}
