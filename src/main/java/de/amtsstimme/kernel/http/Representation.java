package de.amtsstimme.kernel.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * A single resource as it leaves: its id makes the Location of what was created, its version the
 * ETag.
 */
public interface Representation {

  UUID id();

  /** Null where nothing can be changed and an ETag says nothing. */
  default Long version() {
    return null;
  }

  /** Where it lives, if that is not below the path it was posted to. */
  @JsonIgnore
  default String location() {
    return null;
  }

  @JsonIgnore
  default String etag() {
    return version() == null ? null : "\"" + version() + "\"";
  }
}
