package de.amtsstimme.seller;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.seller.SellerOnDay.Logo;
import de.amtsstimme.seller.domain.SellerProfile;
import de.amtsstimme.seller.domain.SellerRules;
import de.amtsstimme.seller.store.SellerVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The agency writes down how it stands on its invoices from some day on. */
@ApplicationScoped
public class WriteSellerProfile {

  /** The agency bills from Germany. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param logo or null
   * @throws de.amtsstimme.kernel.domain.Refusal VALIDATION_FAILED
   */
  public SellerVersion write(LocalDate validFrom, SellerProfile profile, Logo logo) {
    Instant now = clock.instant();
    SellerRules.checkDay(validFrom, LocalDate.ofInstant(now, ZONE));
    SellerRules.check(profile);
    SellerVersion version = new SellerVersion(validFrom, profile, caller.acts(now));
    if (logo != null) {
      version.drawLogo(logo.mediaType(), logo.content());
    }
    rows.add(version);
    audit.record(
        "SELLER_PROFILE_WRITTEN",
        "SELLER_PROFILE",
        version.id(),
        null,
        Map.of(
            "validFrom", validFrom.toString(),
            "missing", SellerRules.missing(profile).size()));
    return version;
  }
}
