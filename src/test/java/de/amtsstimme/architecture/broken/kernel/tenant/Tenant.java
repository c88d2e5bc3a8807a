package de.amtsstimme.architecture.broken.kernel.tenant;

import de.amtsstimme.architecture.broken.kernel.domain.Id;
import de.amtsstimme.architecture.broken.members.Members;

/** A kernel that knows a feature. */
public class Tenant {
  Id id;
  Members members;
}
