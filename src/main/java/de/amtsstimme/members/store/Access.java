package de.amtsstimme.members.store;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.domain.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What a person may do in an authority, from when until when. */
@MappedSuperclass
public abstract class Access {

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

  @Version private long version;

  protected Access() {}

  Access(UUID id, UUID personId, String displayName) {
    this.id = id;
    this.personId = personId;
    this.displayName = displayName;
  }

  public void allow(Set<Role> newRoles, Validity validity) {
    this.roles = Role.join(newRoles);
    hold(validity);
  }

  public void hold(Validity validity) {
    this.validFrom = validity.from();
    this.validUntil = validity.until();
  }

  void call(String newDisplayName) {
    this.displayName = newDisplayName;
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

  public Validity validity() {
    return new Validity(validFrom, validUntil);
  }

  public long version() {
    return version;
  }
}
