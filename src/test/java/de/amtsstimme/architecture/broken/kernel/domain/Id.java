package de.amtsstimme.architecture.broken.kernel.domain;

import de.amtsstimme.architecture.broken.kernel.tenant.Tenant;
import jakarta.inject.Inject;

/** Half of a cycle in the kernel. */
public class Id {
  @Inject Tenant tenant;
}
