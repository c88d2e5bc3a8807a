package de.amtsstimme.seller.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.seller.domain.SellerProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One version of the agency's profile. Never changed; a later one takes its place. */
@Entity
@Table(name = "seller_profile")
public class SellerVersion {

  @Id private UUID id;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String body;
  private byte[] logo;

  @Column(name = "logo_type")
  private String logoType;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_by_name")
  private String createdByName;

  @Column(name = "created_at")
  private Instant createdAt;

  protected SellerVersion() {}

  public SellerVersion(
      LocalDate validFrom, SellerProfile profile, UUID by, String name, Instant now) {
    this.id = EntityId.next();
    this.validFrom = validFrom;
    this.createdBy = by;
    this.createdByName = name;
    this.createdAt = now;
    this.body = Json.written(profile);
  }

  public void drawLogo(String mediaType, byte[] content) {
    this.logoType = mediaType;
    this.logo = content;
  }

  public SellerProfile profile() {
    return Json.kept(body, SellerProfile.class);
  }

  public UUID id() {
    return id;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public byte[] logo() {
    return logo;
  }

  /** Null without a logo. */
  public String logoType() {
    return logoType;
  }

  public String createdByName() {
    return createdByName;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
