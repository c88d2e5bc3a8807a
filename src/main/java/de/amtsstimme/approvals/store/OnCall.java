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
 * Somebody is on call from then until then (Bereitschaft). It holds by itself when its time comes;
 * its past is not written again.
 */
@Entity
@Table(name = "on_call")
public class OnCall {

  @Id private UUID id;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "person_name", updatable = false)
  private String personName;

  @Column(name = "valid_from", updatable = false)
  private Instant validFrom;

  @Column(name = "valid_until", updatable = false)
  private Instant validUntil;

  @Column(name = "set_by", updatable = false)
  private UUID setBy;

  @Column(name = "set_by_name", updatable = false)
  private String setByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected OnCall() {}

  /** Who is on call, from when until when. */
  public record Shift(UUID personId, String personName, Instant from, Instant until) {}

  public OnCall(Shift shift, UUID setBy, String setByName, Instant now) {
    this.id = EntityId.next();
    this.personId = shift.personId();
    this.personName = shift.personName();
    this.validFrom = shift.from();
    this.validUntil = shift.until();
    this.setBy = setBy;
    this.setByName = setByName;
    this.createdAt = now;
  }

  public void end(Instant now) {
    this.endedAt = now;
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

  public Instant validFrom() {
    return validFrom;
  }

  public Instant validUntil() {
    return validUntil;
  }

  public String setByName() {
    return setByName;
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
