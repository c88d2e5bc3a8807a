package de.amtsstimme.members.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.domain.GrantState;
import de.amtsstimme.members.domain.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The access of one person of the agency to one authority: the agency proposes it, the authority
 * accepts, may shorten, and ends it. Who is over may be proposed anew.
 */
@Entity
@Table(name = "agency_grant")
public class AgencyGrant {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "display_name")
  private String displayName;

  private String roles;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

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

  @Version private long version;

  protected AgencyGrant() {}

  public AgencyGrant(UUID personId, String displayName, UUID proposedBy, Instant now) {
    this.id = EntityId.next();
    this.personId = personId;
    this.displayName = displayName;
    this.proposedBy = proposedBy;
    this.createdAt = now;
  }

  public void allow(Set<Role> newRoles, Validity validity) {
    this.roles = Role.join(newRoles);
    hold(validity);
  }

  public void hold(Validity validity) {
    this.validFrom = validity.from();
    this.validUntil = validity.until();
  }

  public void accept(UUID by, Instant now) {
    this.acceptedBy = by;
    this.acceptedAt = now;
  }

  public void end(UUID by, Instant now) {
    this.endedBy = by;
    this.endedAt = now;
  }

  public Validity validity() {
    return new Validity(validFrom, validUntil);
  }

  public GrantState state(Instant now) {
    return GrantState.of(validity(), acceptedAt, endedAt, now);
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String displayName() {
    return displayName;
  }

  public Set<Role> roles() {
    return Role.parse(roles);
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

  public long version() {
    return version;
  }
}
