package de.amtsstimme.agency.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody of the agency. Comes in by redeeming an invitation, goes by being removed. */
@Entity
@Table(name = "agency_staff")
public class StaffMember {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "display_name")
  private String displayName;

  private boolean admin;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected StaffMember() {}

  public void remove(Instant now) {
    this.removedAt = now;
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

  public boolean isAdmin() {
    return admin;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
