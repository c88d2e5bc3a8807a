package de.amtsstimme.sources;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.sources.domain.Counting;
import de.amtsstimme.sources.store.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** A citation names the version that counts now, so that it goes stale with it. */
@ApplicationScoped
public class CiteSources {

  /** A source in the version that was current when it was cited. */
  public record Cited(UUID sourceId, UUID versionId) {}

  @Inject TenantRows rows;
  @Inject InstantSource clock;

  /**
   * @throws Refusal NOT_FOUND
   */
  public void requireThere(UUID sourceId) {
    rows.get(Source.class, sourceId);
  }

  /**
   * @throws Refusal UNKNOWN_REFERENCE naming the property, for a source that is not there
   */
  public List<Cited> cite(List<UUID> sourceIds, String property) {
    Instant now = clock.instant();
    return sourceIds.stream()
        .distinct()
        .map(id -> rows.getReferenced(Source.class, id, property))
        .map(s -> new Cited(s.id(), s.counting().versionAt(now)))
        .toList();
  }

  /**
   * Can a text be right with this version? It counts now or is announced.
   *
   * @throws Refusal UNKNOWN_REFERENCE naming the property, for a source that is not there
   */
  public boolean matters(UUID sourceId, UUID versionId, String property) {
    Instant now = clock.instant();
    Counting c = rows.getReferenced(Source.class, sourceId, property).counting();
    return versionId.equals(c.versionAt(now)) || versionId.equals(c.announcedAt(now));
  }
}
