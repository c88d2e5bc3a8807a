package de.amtsstimme.sources;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.sources.store.Source;
import de.amtsstimme.sources.store.SourceVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A new source with its first version. The excerpt is what the authority looked at; its hash shows
 * later whether it changed.
 */
@ApplicationScoped
public class AddSource {

  /** What is known about a source when it is entered. */
  public record NewSource(
      String title,
      String issuer,
      String url,
      String norm,
      String label,
      LocalDate validFrom,
      LocalDate validUntil,
      String excerpt) {}

  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  public Source add(NewSource n) {
    Instant now = clock.instant();
    UUID versionId = EntityId.next();
    Source source = new Source(n.title(), n.issuer(), n.url(), n.norm(), versionId, now);
    rows.add(source);
    rows.add(
        new SourceVersion(
            versionId,
            source.id(),
            1,
            new SourceVersion.Text(
                n.label(), n.validFrom(), n.validUntil(), n.excerpt(), ContentHash.of(n.excerpt())),
            caller.personId(),
            now));
    audit.record(
        "SOURCE_ADDED",
        "SOURCE",
        source.id(),
        null,
        Map.of("title", n.title(), "version", n.label()));
    return source;
  }
}
