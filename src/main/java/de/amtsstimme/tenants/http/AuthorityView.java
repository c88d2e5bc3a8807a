package de.amtsstimme.tenants.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.tenants.domain.AuthorityKind;
import de.amtsstimme.tenants.domain.AuthorityState;
import de.amtsstimme.tenants.domain.Land;
import de.amtsstimme.tenants.store.Authority;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Behörde.")
public record AuthorityView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Kurzname in Adressen.", examples = "stadt-musterhausen") String slug,
    @Schema(description = "Voller Name.", examples = "Stadt Musterhausen") String name,
    @Schema(description = "Art der Körperschaft.", examples = "KOMMUNE") AuthorityKind kind,
    @Schema(
            description = "Land (ISO 3166-2:DE), leer bei Bundesbehörden.",
            examples = "NW",
            nullable = true)
        Land land,
    @Schema(description = "Zeitzone.", examples = "Europe/Berlin") String timeZone,
    @Schema(
            description = "Leitweg-ID für E-Rechnungen.",
            examples = "05358000-39012-75",
            nullable = true)
        String leitwegId,
    @Schema(description = "Straße und Hausnummer.", examples = "Rathausplatz 1", nullable = true)
        String street,
    @Schema(description = "Postleitzahl.", examples = "52351", nullable = true) String postalCode,
    @Schema(description = "Ort.", examples = "Musterhausen", nullable = true) String city,
    @Schema(
            description = "Datum des Auftragsverarbeitungsvertrags (Art. 28 DSGVO).",
            examples = "2026-10-01",
            nullable = true)
        LocalDate dpaDate,
    @Schema(
            description = "Fassung des Auftragsverarbeitungsvertrags.",
            examples = "2.1",
            nullable = true)
        String dpaVersion,
    @Schema(
            description = "Dürfen Bibliotheksantworten unverändert ohne neue Freigabe hinaus?",
            examples = "true")
        boolean allowUnchangedAnswers,
    @Schema(
            description =
                "Dürfen sie mit ausgefüllten Platzhaltern, Begrüßung und Grußformel aus den"
                    + " freigegebenen Listen ohne neue Freigabe hinaus?",
            examples = "false")
        boolean allowRenderings,
    @Schema(
            description = "Lebenslauf: ONBOARDING → ACTIVE ⇄ SUSPENDED → ENDED → PURGED.",
            examples = "ACTIVE")
        AuthorityState state,
    @Schema(
            description = "Begründung des letzten Wechsels, wenn eine angegeben wurde.",
            examples = "Haushaltssperre",
            nullable = true)
        String stateReason,
    @Schema(
            description = "Angehalten am: seitdem geht nichts hinaus; null, wenn nicht.",
            examples = "2026-11-22T18:04:00Z",
            nullable = true)
        Instant haltedAt,
    @Schema(
            description =
                "Nach dem Ende: bis wann die Administration der Behörde die Daten ausführen kann.",
            examples = "2027-02-20T08:00:00Z",
            nullable = true)
        Instant exportUntil,
    @Schema(description = "Angelegt am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "3") Long version)
    implements Representation {

  static AuthorityView of(Authority a) {
    return new AuthorityView(
        a.id(),
        a.slug(),
        a.name(),
        a.kind(),
        a.land(),
        a.zone().getId(),
        a.leitwegId(),
        a.street(),
        a.postalCode(),
        a.city(),
        a.dpaDate(),
        a.dpaVersion(),
        a.allowsUnchangedAnswers(),
        a.allowsRenderings(),
        a.state(),
        a.stateReason(),
        a.haltedAt(),
        a.exportUntil(),
        a.createdAt(),
        a.version());
  }

  /** A page of authorities. */
  @Schema(name = "AuthorityPage", description = "Eine Seite von Behörden.")
  public record AuthorityPage(
      @Schema(description = "Die Behörden, neueste zuerst.") List<AuthorityView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
