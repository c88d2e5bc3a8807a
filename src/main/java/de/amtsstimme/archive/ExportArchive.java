package de.amtsstimme.archive;

import de.amtsstimme.archive.domain.PurgeRules;
import de.amtsstimme.archive.store.Snapshots;
import de.amtsstimme.archive.store.Snapshots.Visitor;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.tenants.AuthoritySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes everything out that belongs to the bound authority, or to the agency. That it was done
 * stands in the audit trail first, and is part of the archive.
 */
@ApplicationScoped
public class ExportArchive {

  /** Written while it is downloaded, after this request's transaction. */
  public interface Download {
    void writeTo(OutputStream out) throws IOException;
  }

  @Inject TenantScope scope;
  @Inject AuthoritySettings settings;
  @Inject AuditTrail audit;
  @Inject Snapshots snapshots;
  @Inject JsonWebToken token;
  @Inject InstantSource clock;

  /**
   * @throws Refusal EXPORT_PERIOD_OVER
   */
  public Download ofTheAuthority() {
    AuthoritySettings.Standing standing = settings.standing();
    PurgeRules.requireExportable(standing.state(), standing.exportUntil(), clock.instant());
    audit.record("AUTHORITY_EXPORTED", "AUTHORITY", scope.id(), null, Map.of());
    return download(scope.slug());
  }

  public Download ofTheAgency() {
    audit.record("AGENCY_EXPORTED", "INSTALLATION", new UUID(0, 0), null, Map.of());
    return download(null);
  }

  private Download download(String slug) {
    Visitor visitor = new Visitor(token.getIssuer(), token.getSubject());
    return out -> snapshots.write(visitor, slug, out);
  }
}
