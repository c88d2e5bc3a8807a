package de.amtsstimme.members.store;

import de.amtsstimme.members.domain.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody's place in an authority: begins when an invitation is redeemed (at the door), may have
 * an end date, ends at the latest when somebody removes it. Removed ones stay for the record.
 */
@Entity
@Table(name = "membership")
public class Membership extends Access {

  private String department;

  @Column(name = "removed_at")
  private Instant removedAt;

  protected Membership() {}

  public void describe(String newDisplayName, String newDepartment) {
    call(newDisplayName);
    this.department = newDepartment;
  }

  public void remove(Instant now) {
    this.removedAt = now;
  }

  public Standing standing() {
    return new Standing(roles(), validity(), isRemoved());
  }

  public String department() {
    return department;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }
}
