package de.amtsstimme.agency.store;

import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.store.LinkRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A one-time link into the agency. */
@Entity
@Table(name = "agency_invitation")
public class StaffInvitation extends LinkRow {

  private boolean admin;

  protected StaffInvitation() {}

  public StaffInvitation(
      OneTimeLink link, String displayName, boolean admin, UUID createdBy, Instant now) {
    super(link, displayName, null, createdBy, now);
    this.admin = admin;
  }

  public boolean isAdmin() {
    return admin;
  }
}
