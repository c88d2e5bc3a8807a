package de.amtsstimme.providers.http;

import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.providers.domain.Cost;
import de.amtsstimme.providers.domain.Employment;
import de.amtsstimme.providers.domain.VatStatus;
import de.amtsstimme.providers.store.Provider;
import de.amtsstimme.rates.domain.Qualification;
import de.amtsstimme.tenants.domain.Land;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wer für die Agentur arbeitet, mit Kosten. Nur für ihre Administration.")
public record ProviderView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(
            description = "Kennung als Person der Agentur; null, wenn sie nicht mehr dazugehört.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID staffId,
    @Schema(description = "Name.", examples = "Lena Hoffmann") String displayName,
    @Schema(description = "Angestellt oder frei.", examples = "EMPLOYEE") Employment employment,
    @Schema(description = "Qualifikation.", examples = "SENIOR") Qualification qualification,
    @Schema(
            description = "Womit sie belegt ist.",
            examples = "Volontariat, zehn Jahre Redaktion",
            nullable = true)
        String evidence,
    @Schema(
            description = "Erfahrung mit Behörden.",
            examples = "Zwei Städte, ein Landesamt",
            nullable = true)
        String experience,
    @Schema(description = "Land, in dem sie arbeitet.", examples = "NW", nullable = true)
        Land worksIn,
    @Schema(description = "Kosten, die neuesten zuerst.") List<CostView> costs,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** A cost. */
  @Schema(name = "ProviderCost", description = "Was die Agentur für eine Stunde zahlt.")
  public record CostView(
      @Schema(description = "Gilt ab.", examples = "2026-01-01") LocalDate validFrom,
      @Schema(description = "Je Stunde, netto.") Amount hourly,
      @Schema(description = "Umsatzsteuer der Person.", examples = "REGULAR") VatStatus vatStatus) {

    static CostView of(Cost c) {
      return new CostView(c.validFrom(), Amount.of(c.hourly()), c.vatStatus());
    }
  }

  static ProviderView of(Provider p, UUID staffId, List<Cost> costs) {
    return new ProviderView(
        p.id(),
        staffId,
        p.displayName(),
        p.facts().employment(),
        p.facts().qualification(),
        p.facts().evidence(),
        p.facts().experience(),
        p.facts().worksIn(),
        costs.stream().map(CostView::of).toList(),
        p.version());
  }

  /** A page of providers. */
  @Schema(name = "ProviderPage", description = "Eine Seite derer, die für die Agentur arbeiten.")
  public record ProviderPage(
      @Schema(description = "Zuletzt eingetragene zuerst.") List<ProviderView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
