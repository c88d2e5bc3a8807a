package de.amtsstimme.seller;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.kernel.store.DatedVersions;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.seller.domain.SellerProfile;
import de.amtsstimme.seller.domain.SellerRules;
import de.amtsstimme.seller.domain.SellerRules.Missing;
import de.amtsstimme.seller.store.SellerVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agency as it stands on an invoice of some day. */
@ApplicationScoped
public class SellerOnDay {

  private static final SellerProfile NOTHING =
      new SellerProfile(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null, null);

  /** A profile, and the id of its version. */
  public record Seller(UUID id, SellerProfile profile) {}

  /** A picture: PNG or JPEG. */
  public record Logo(String mediaType, byte[] content) {}

  @Inject DatedVersions versions;
  @Inject TenantRows rows;

  /**
   * As it stands on the day of issue, but taxed as on the day of supply, where it says how.
   *
   * @param supplied the last day of the service
   * @throws Refusal SELLER_INCOMPLETE with everything that is missing
   */
  public Seller require(LocalDate day, LocalDate supplied) {
    Optional<SellerVersion> version = versions.find(SellerVersion.class, day);
    SellerProfile profile = version.map(SellerVersion::profile).orElse(NOTHING);
    List<Missing> missing = SellerRules.missing(profile);
    if (!missing.isEmpty()) {
      throw new Refusal(
          ProblemCode.SELLER_INCOMPLETE,
          missing.stream()
              .map(m -> new FieldError("/seller/" + m.field(), "MISSING", m.sentence()))
              .toList(),
          missing.size());
    }
    return new Seller(version.orElseThrow().id(), taxedAsOn(profile, supplied));
  }

  /** A profile with the VAT of what was supplied on a day; its own if nothing is known of it. */
  public SellerProfile taxedAsOn(SellerProfile profile, LocalDate supplied) {
    return versions
        .find(SellerVersion.class, supplied)
        .map(then -> profile.taxedAs(then.profile()))
        .orElse(profile);
  }

  /** Empty without one, and for a version that this installation does not have. */
  public Optional<Logo> logo(UUID version) {
    return rows.find(SellerVersion.class, version)
        .filter(v -> v.logo() != null)
        .map(v -> new Logo(v.logoType(), v.logo()));
  }
}
