package de.amtsstimme.sources.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.sources.store.Source;
import de.amtsstimme.sources.store.SourceVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Quelle mit ihrer geltenden Fassung.")
public record SourceView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Titel.", examples = "Abfallsatzung der Stadt Musterhausen") String title,
    @Schema(description = "Herausgeber.", examples = "Stadt Musterhausen") String issuer,
    @Schema(
            description = "Adresse.",
            examples = "https://www.musterhausen.example/abfallsatzung",
            nullable = true)
        String url,
    @Schema(description = "Normangabe.", examples = "§ 4 Abs. 2 Abfallsatzung", nullable = true)
        String norm,
    @Schema(description = "Die Fassung, die jetzt zählt.") VersionView current,
    @Schema(
            description =
                "Ab diesem Augenblick zählt die geltende Fassung nicht mehr; null, solange kein"
                    + " Ende gesetzt ist.",
            examples = "2026-12-31T23:00:00Z",
            nullable = true)
        Instant endsAt,
    @Schema(description = "Die Fassung, die angekündigt ist.", nullable = true) VersionView next,
    @Schema(
            description = "Ab diesem Augenblick zählt die angekündigte Fassung.",
            examples = "2026-12-31T23:00:00Z",
            nullable = true)
        Instant nextFrom,
    @Schema(description = "Eingetragen am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** One version of the source. */
  @Schema(name = "SourceVersion", description = "Eine Fassung der Quelle.")
  public record VersionView(
      @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000002") UUID id,
      @Schema(description = "Laufende Nummer.", examples = "1") int number,
      @Schema(description = "Bezeichnung.", examples = "Fassung vom 12.03.2026") String label,
      @Schema(description = "Gilt ab.", examples = "2026-04-01", nullable = true)
          LocalDate validFrom,
      @Schema(description = "Gilt bis einschließlich.", examples = "2027-03-31", nullable = true)
          LocalDate validUntil,
      @Schema(description = "Auszug.", examples = "Sperrmüll wird auf Anmeldung abgeholt.")
          String excerpt,
      @Schema(description = "SHA-256 des Auszugs.", examples = "9f86d081884c7d65…")
          String excerptHash,
      @Schema(description = "Eingetragen am.", examples = "2026-11-22T08:00:00Z") Instant createdAt)
      implements Representation {

    static VersionView of(SourceVersion v) {
      return new VersionView(
          v.id(),
          v.number(),
          v.label(),
          v.validFrom(),
          v.validUntil(),
          v.excerpt(),
          v.excerptHash(),
          v.createdAt());
    }
  }

  /** A page of versions. */
  @Schema(name = "SourceVersionPage", description = "Eine Seite von Fassungen einer Quelle.")
  public record VersionPage(
      @Schema(description = "Die Fassungen, neueste zuerst.") List<VersionView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  /** A page of sources. */
  @Schema(name = "SourcePage", description = "Eine Seite von Quellen.")
  public record SourcePage(
      @Schema(description = "Die Quellen, neueste zuerst.") List<SourceView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  static SourceView of(
      Source s, SourceVersion v, Instant endsAt, SourceVersion next, Instant nextFrom) {
    return new SourceView(
        s.id(),
        s.title(),
        s.issuer(),
        s.url(),
        s.norm(),
        VersionView.of(v),
        endsAt,
        next == null ? null : VersionView.of(next),
        nextFrom,
        s.createdAt(),
        s.version());
  }
}
