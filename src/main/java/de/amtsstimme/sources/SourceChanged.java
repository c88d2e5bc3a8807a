package de.amtsstimme.sources;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired in the transaction in which another version began to count or was announced, or an end was
 * set: what relied on the source is no longer right without somebody's word.
 *
 * @param change tells changes of one source apart: the number of a new version, or less than zero
 *     for an end
 * @param from the instant from which on it matters; may be to come
 */
public record SourceChanged(UUID sourceId, int change, Instant from) {

  public static SourceChanged ended(UUID sourceId, Instant end) {
    return new SourceChanged(sourceId, endingAt(end), end);
  }

  /** What tells an end apart. */
  public static int endingAt(Instant end) {
    return (int) -(end.getEpochSecond() / 60);
  }
}
