package de.amtsstimme.kernel.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids are made by the application: UUID version 7 (RFC 9562), so that ids sort by time. */
public final class EntityId {

  private EntityId() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
