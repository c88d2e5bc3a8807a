package de.amtsstimme.archive;

import de.amtsstimme.archive.domain.ArchiveContents;
import de.amtsstimme.archive.domain.PurgeRules;
import de.amtsstimme.archive.store.PurgeCertificate;
import de.amtsstimme.archive.store.Purges;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.Door;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.kernel.tenant.UnitOfWork;
import de.amtsstimme.tenants.AuthoritySettings;
import de.amtsstimme.tenants.domain.AuthorityState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Removes the bound authority for good, once it has ended and its export period is over. What
 * remains is a line in the directory, so that nobody else gets its slug, and a certificate in the
 * agency's books. Asked again, it answers with that certificate.
 */
@ApplicationScoped
public class PurgeAuthority {

  @Inject TenantScope scope;
  @Inject Caller caller;
  @Inject AuthoritySettings settings;
  @Inject Purges purges;
  @Inject UnitOfWork unitOfWork;
  @Inject Door door;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED, EXPORT_PERIOD_RUNNING
   */
  public PurgeCertificate purge() {
    UUID authority = scope.id();
    AuthoritySettings.Standing standing = settings.standing();
    if (standing.state() == AuthorityState.PURGED) {
      unitOfWork.stepOut(Right.READ_PURGES);
      return purges.getOf(authority);
    }
    PurgeRules.requirePurgeable(standing.state(), standing.exportUntil(), clock.instant());
    door.keepServicesOut();
    purges.purge(EntityId.next(), caller.name(), ArchiveContents.KEPT_AFTER_PURGE);
    unitOfWork.stepOut(Right.READ_PURGES);
    PurgeCertificate certificate = purges.getOf(authority);
    audit.record(
        "AUTHORITY_PURGED",
        "AUTHORITY",
        authority,
        Map.of("slug", certificate.slug()),
        Map.of("certificate", certificate.id().toString(), "hash", certificate.hash()));
    return certificate;
  }
}
