package de.amtsstimme.architecture.broken.migration;

import de.amtsstimme.architecture.broken.kernel.domain.Id;

/** A migration that needs the product. */
public class Migrate {
  Id id;
}
