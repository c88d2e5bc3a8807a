package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.Span;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A time of one person, from then until then. It holds by itself when its time comes, and ends
 * earlier when somebody says so; its past is not written again.
 */
@MappedSuperclass
public abstract class Spell {

  @Id private UUID id;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "person_name", updatable = false)
  private String personName;

  @Column(name = "valid_from", updatable = false)
  private Instant validFrom;

  @Column(name = "valid_until", updatable = false)
  private Instant validUntil;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected Spell() {}

  Spell(UUID personId, String personName, Span span, Instant now) {
    this.id = EntityId.next();
    this.personId = personId;
    this.personName = personName;
    this.validFrom = span.from();
    this.validUntil = span.until();
    this.createdAt = now;
  }

  /**
   * From now on not any more; one that has not begun never will.
   *
   * @throws Refusal TRANSITION_NOT_ALLOWED for one that is over
   */
  public void end(Instant now) {
    if (endedAt != null || !validUntil.isAfter(now)) {
      throw new Refusal(ProblemCode.TRANSITION_NOT_ALLOWED, "OVER", "–");
    }
    this.endedAt = now;
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

  public Instant createdAt() {
    return createdAt;
  }

  /** Null unless it was ended before its time. */
  public Instant endedAt() {
    return endedAt;
  }

  public long version() {
    return version;
  }
}
