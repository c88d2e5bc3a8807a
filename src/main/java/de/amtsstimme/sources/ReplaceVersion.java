package de.amtsstimme.sources;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
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
 * The rule behind answers changes: another version counts from this transaction on, or the one that
 * counts ends. The head is locked first; a release that is under way ends before, a later one sees
 * the change.
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
   * @throws Refusal VALIDATION_FAILED for a version that is not in force yet: everything that rests
   *     on the old one would be unusable until it is
   */
  public SourceVersion replace(UUID sourceId, NewVersion v) {
    Source source = rows.getLocked(Source.class, sourceId);
    SourceVersion before = rows.get(SourceVersion.class, source.currentVersionId());
    Instant now = clock.instant();
    if (v.validFrom() != null && v.validFrom().isAfter(LocalDate.ofInstant(now, scope.zone()))) {
      throw Refusal.invalid(
          "/validFrom",
          "Diese Fassung gilt noch nicht. Bis dahin das Ende der geltenden eintragen, und die neue,"
              + " sobald sie gilt.");
    }
    SourceVersion next =
        new SourceVersion(
            EntityId.next(),
            source.id(),
            before.number() + 1,
            new SourceVersion.Text(
                v.label(), v.validFrom(), v.validUntil(), v.excerpt(), ContentHash.of(v.excerpt())),
            caller.personId(),
            now);
    rows.add(next);
    source.counts(next.id());
    rows.flush();
    audit.record(
        "SOURCE_VERSION_ADDED",
        "SOURCE",
        source.id(),
        Map.of("version", before.label(), "number", before.number()),
        Map.of("version", next.label(), "number", next.number()));
    changed.fire(new SourceChanged(source.id(), next.number(), now));
    return next;
  }

  /**
   * @param lastDay the last day on which the current version counts, in the authority's zone; null:
   *     it counts no longer
   */
  public Source end(UUID sourceId, LocalDate lastDay, String reason) {
    Source source = rows.getLocked(Source.class, sourceId);
    SourceVersion version = rows.get(SourceVersion.class, source.currentVersionId());
    Instant now = clock.instant();
    Instant end =
        lastDay == null ? now : lastDay.plusDays(1).atStartOfDay(scope.zone()).toInstant();
    source.ends(end);
    rows.flush();
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("version", version.label());
    after.put("endsAt", end.toString());
    after.put("reason", reason);
    audit.record("SOURCE_ENDED", "SOURCE", source.id(), null, after);
    changed.fire(new SourceChanged(source.id(), (int) -(end.getEpochSecond() / 60), end));
    return source;
  }
}
