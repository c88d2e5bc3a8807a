package de.amtsstimme.seller.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.seller.domain.SellerRules;
import de.amtsstimme.seller.store.SellerVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Fassung des Profils der Agentur.")
public record SellerProfileView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Gilt ab diesem Tag.", examples = "2027-01-01") LocalDate validFrom,
    @Schema(description = "Was auf den Rechnungen steht.") SellerFields profile,
    @Schema(description = "Mit Logo?", examples = "false") boolean hasLogo,
    @Schema(description = "Was für Rechnungen noch fehlt; leer: nichts.") List<MissingView> missing,
    @Schema(description = "Geschrieben von.", examples = "Alex Brandt (Agentur)")
        String createdByName,
    @Schema(description = "Geschrieben am.", examples = "2026-11-22T08:00:00Z") Instant createdAt)
    implements Representation {

  /** One thing that has to be filled in. */
  @Schema(name = "SellerMissing", description = "Eine Angabe, die noch fehlt.")
  public record MissingView(
      @Schema(description = "Name der Angabe.", examples = "iban") String field,
      @Schema(description = "Was fehlt.", examples = "Im Profil der Agentur fehlt: IBAN.")
          String sentence) {}

  static SellerProfileView of(SellerVersion v) {
    return new SellerProfileView(
        v.id(),
        v.validFrom(),
        SellerFields.of(v.profile()),
        v.logoType() != null,
        SellerRules.missing(v.profile()).stream()
            .map(m -> new MissingView(m.field(), m.sentence()))
            .toList(),
        v.createdByName(),
        v.createdAt());
  }

  /** A page of versions. */
  @Schema(name = "SellerProfilePage", description = "Eine Seite von Fassungen des Profils.")
  public record SellerProfilePage(
      @Schema(description = "Die Fassungen, zuletzt geschriebene zuerst.")
          List<SellerProfileView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
