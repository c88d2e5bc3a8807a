package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.ReadContracts.Figures;
import de.amtsstimme.contracts.domain.AwardBasis;
import de.amtsstimme.contracts.domain.AwardLimits.Notice;
import de.amtsstimme.contracts.domain.BeyondCeiling;
import de.amtsstimme.contracts.domain.BillingInterval;
import de.amtsstimme.contracts.domain.Ceiling;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.contracts.store.Contract;
import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Vertrag zwischen Agentur und Behörde.")
public record ContractView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Nummer.", examples = "2026-07") String number,
    @Schema(description = "Gegenstand.", examples = "Betreuung der sozialen Medien") String title,
    @Schema(description = "Vergabeart.", examples = "DIREKTAUFTRAG") AwardBasis awardBasis,
    @Schema(description = "Bestellnummer der Behörde.", examples = "B-4711", nullable = true)
        String orderReference,
    @Schema(description = "Vertragsnummer der Behörde.", examples = "V-2026-12", nullable = true)
        String contractReference,
    @Schema(description = "Erster Tag.", examples = "2026-01-01") LocalDate startsOn,
    @Schema(description = "Letzter Tag.", examples = "2026-12-31") LocalDate endsOn,
    @Schema(description = "Obergrenze, netto.") Amount ceiling,
    @Schema(
            description =
                "Davon verbraucht: gebuchte Zeiten, Pauschalen und angenommene Leistungen.")
        Amount used,
    @Schema(description = "Was noch frei ist.") Amount left,
    @Schema(description = "Verbraucht, in ganzen Prozent.", examples = "83") int percent,
    @Schema(
            description = "Die höchste erreichte Warnstufe in Prozent.",
            examples = "80",
            nullable = true)
        Integer warning,
    @Schema(
            description =
                "Tag, an dem die Obergrenze erreicht ist, wenn es weitergeht wie seit dem ersten"
                    + " Tag; null, wenn nicht in der Laufzeit.",
            examples = "2026-11-30",
            nullable = true)
        LocalDate ceilingReachedOn,
    @Schema(
            description =
                "Zur Wertgrenze der Behörde für diese Vergabeart: unbekannt, nah (alle Aufträge des"
                    + " Jahres ab 80 Prozent) oder überschritten.",
            examples = "LIMIT_NEAR",
            nullable = true)
        Notice awardNotice,
    @Schema(description = "Erste Warnung in Prozent.", examples = "80") int firstWarning,
    @Schema(description = "Zweite Warnung in Prozent.", examples = "90") int secondWarning,
    @Schema(description = "Was aus Zeiten über der Obergrenze wird.", examples = "REFUSED")
        BeyondCeiling beyondCeiling,
    @Schema(description = "Wie oft abgerechnet wird.", examples = "MONTHLY")
        BillingInterval billingInterval,
    @Schema(description = "Wohin Rechnungen gehen.") InvoiceAddress invoice,
    @Schema(
            description = "Mitglied, das Leistungsnachweise bestätigt.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID confirmerId,
    @Schema(description = "Zustand.", examples = "IN_FORCE") ContractState state,
    @Schema(description = "Wer angenommen hat.", examples = "Anna Berger", nullable = true)
        String acceptedByName,
    @Schema(
            description = "Wann angenommen wurde.",
            examples = "2026-01-02T08:00:00Z",
            nullable = true)
        Instant acceptedAt,
    @Schema(description = "So viele Nachträge wurden angenommen.", examples = "0") int amendments,
    @Schema(description = "Warum beendet wurde.", examples = "Neuer Vertrag", nullable = true)
        String endReason,
    @Schema(description = "Wer beendet hat.", examples = "Anna Berger", nullable = true)
        String endedByName,
    @Schema(description = "Wer vorgeschlagen hat.", examples = "Lena Hoffmann (Agentur)")
        String createdByName,
    @Schema(description = "Wann vorgeschlagen wurde.", examples = "2025-12-20T08:00:00Z")
        Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static ContractView of(Contract c, Figures figures) {
    ContractTerms t = c.terms();
    Ceiling ceiling = c.ceiling();
    return new ContractView(
        c.id(),
        t.number(),
        t.title(),
        t.awardBasis(),
        t.orderReference(),
        t.contractReference(),
        t.startsOn(),
        t.endsOn(),
        Amount.of(ceiling.limit()),
        Amount.of(ceiling.used()),
        Amount.of(ceiling.left()),
        ceiling.percent(),
        figures.warning(),
        figures.reachedOn(),
        figures.award(),
        t.warnings().get(0),
        t.warnings().get(1),
        t.beyondCeiling(),
        t.billingInterval(),
        InvoiceAddress.of(t.buyer()),
        t.confirmerId(),
        c.state(),
        c.acceptedByName(),
        c.acceptedAt(),
        c.amendments(),
        c.endReason(),
        c.endedByName(),
        c.createdByName(),
        c.createdAt(),
        c.version());
  }

  /** A page of contracts. */
  @Schema(name = "ContractPage", description = "Eine Seite von Verträgen.")
  public record ContractPage(
      @Schema(description = "Die Verträge, neueste zuerst.") List<ContractView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
