package de.amtsstimme.members.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.members.domain.GrantState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The access of one person of the agency to one authority: the agency proposes it, the authority
 * accepts, may shorten, and ends it. Who is over may be proposed anew.
 */
@Entity
@Table(name = "agency_grant")
public class AgencyGrant extends Access {

  @Column(name = "proposed_by")
  private UUID proposedBy;

  @Column(name = "accepted_by")
  private UUID acceptedBy;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "ended_by")
  private UUID endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected AgencyGrant() {}

  public AgencyGrant(UUID personId, String displayName, UUID proposedBy, Instant now) {
    super(EntityId.next(), personId, displayName);
    this.proposedBy = proposedBy;
    this.createdAt = now;
  }

  public void accept(UUID by, Instant now) {
    this.acceptedBy = by;
    this.acceptedAt = now;
  }

  public void end(UUID by, Instant now) {
    this.endedBy = by;
    this.endedAt = now;
  }

  public GrantState state(Instant now) {
    return GrantState.of(validity(), acceptedAt, endedAt, now);
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
