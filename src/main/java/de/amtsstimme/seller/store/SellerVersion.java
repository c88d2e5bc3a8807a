package de.amtsstimme.seller.store;

import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.store.DatedVersion;
import de.amtsstimme.seller.domain.SellerProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One version of the agency's profile. */
@Entity
@Table(name = "seller_profile")
public class SellerVersion extends DatedVersion {

  private byte[] logo;

  @Column(name = "logo_type")
  private String logoType;

  protected SellerVersion() {}

  public SellerVersion(LocalDate validFrom, SellerProfile profile, Act written) {
    super(validFrom, profile, written);
  }

  public void drawLogo(String mediaType, byte[] content) {
    this.logoType = mediaType;
    this.logo = content;
  }

  public SellerProfile profile() {
    return said(SellerProfile.class);
  }

  public byte[] logo() {
    return logo;
  }

  /** Null without a logo. */
  public String logoType() {
    return logoType;
  }
}
