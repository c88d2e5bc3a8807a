package de.amtsstimme.sources;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.sources.domain.Counting;
import de.amtsstimme.sources.store.Source;
import de.amtsstimme.sources.store.SourceVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The rule behind answers changes: another version counts from this transaction on or from a day to
 * come, or the one that counts ends. The head is locked first; a release that is under way ends
 * before, a later one sees the change.
 */
@ApplicationScoped
public class ReplaceVersion {

  /** What a new version says. */
  public record NewVersion(
      String label, LocalDate validFrom, LocalDate validUntil, String excerpt) {}

  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;
  @Inject Event<SourceChanged> changed;

  /**
   * Counts at once, or from its first day on if that is to come: until then the old one does.
   *
   * @throws Refusal NOT_FOUND
   */
  public SourceVersion replace(UUID sourceId, NewVersion v) {
    Source source = rows.getLocked(Source.class, sourceId);
    Instant now = clock.instant();
    Counting counting = source.counting();
    SourceVersion before = rows.get(SourceVersion.class, counting.versionAt(now));
    SourceVersion next =
        new SourceVersion(
            EntityId.next(),
            source.id(),
            newestNumber(counting) + 1,
            new SourceVersion.Text(
                v.label(), v.validFrom(), v.validUntil(), v.excerpt(), ContentHash.of(v.excerpt())),
            caller.personId(),
            now);
    rows.add(next);
    Instant from = begins(v, now);
    source.counts(
        from.isAfter(now)
            ? counting.announced(next.id(), from, now)
            : counting.replaced(next.id()));
    rows.flush();
    audit.record(
        "SOURCE_VERSION_ADDED",
        "SOURCE",
        source.id(),
        Map.of("version", before.label(), "number", before.number()),
        Map.of("version", next.label(), "number", next.number(), "countsFrom", from.toString()));
    changed.fire(new SourceChanged(source.id(), next.number(), from));
    return next;
  }

  private Instant begins(NewVersion v, Instant now) {
    if (v.validFrom() == null) {
      return now;
    }
    Instant firstDay = v.validFrom().atStartOfDay(scope.zone()).toInstant();
    return firstDay.isAfter(now) ? firstDay : now;
  }

  /** Whatever was entered last counts or is announced. */
  private int newestNumber(Counting counting) {
    int counted = rows.get(SourceVersion.class, counting.versionId()).number();
    return rows.find(SourceVersion.class, counting.nextId())
        .map(announced -> Math.max(counted, announced.number()))
        .orElse(counted);
  }

  /**
   * @param lastDay the last day on which the current version counts, in the authority's zone; null:
   *     it counts no longer
   */
  public Source end(UUID sourceId, LocalDate lastDay, String reason) {
    Source source = rows.getLocked(Source.class, sourceId);
    Instant now = clock.instant();
    Counting counting = source.counting();
    SourceVersion version = rows.get(SourceVersion.class, counting.versionAt(now));
    Instant end =
        lastDay == null ? now : lastDay.plusDays(1).atStartOfDay(scope.zone()).toInstant();
    source.counts(counting.ended(end, now));
    rows.flush();
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("version", version.label());
    after.put("endsAt", end.toString());
    after.put("reason", reason);
    audit.record("SOURCE_ENDED", "SOURCE", source.id(), null, after);
    changed.fire(SourceChanged.ended(source.id(), end));
    return source;
  }
}
