package de.amtsstimme.architecture.broken.hours;

import de.amtsstimme.architecture.broken.migration.Migrate;

/** Uses the migration. */
public class Book {
  Migrate migrate;
}
