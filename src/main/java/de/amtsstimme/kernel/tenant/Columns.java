package de.amtsstimme.kernel.tenant;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Values of native queries: what the driver hands out for a timestamptz depends on the way it was
 * asked.
 */
public final class Columns {

  private Columns() {}

  public static Instant instant(Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof OffsetDateTime o ? o.toInstant() : ((Timestamp) value).toInstant();
  }
}
