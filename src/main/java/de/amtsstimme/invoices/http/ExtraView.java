package de.amtsstimme.invoices.http;

import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.invoices.domain.ExtraState;
import de.amtsstimme.invoices.store.AgreedExtra;
import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Leistung neben Stunden und Pauschalen.")
public record ExtraView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Vertrag.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID contractId,
    @Schema(description = "Bezeichnung.", examples = "Schulung vor Ort") String name,
    @Schema(description = "Erläuterung.", examples = "Zwei Termine", nullable = true)
        String description,
    @Schema(description = "Menge in dieser Einheit.", examples = "2") int quantity,
    @Schema(description = "Einheit.", examples = "PIECE") LineUnit unit,
    @Schema(description = "Netto je Stück oder Monat; bei MINUTE je Stunde.") Amount price,
    @Schema(description = "Zusammen, netto.") Amount net,
    @Schema(
            description =
                "PROPOSED, AGREED (angenommen: zählt auf die Obergrenze und lässt sich abrechnen)"
                    + " oder WITHDRAWN.",
            examples = "AGREED")
        ExtraState state,
    @Schema(
            description = "Entwurf, auf dem sie steht, oder aus dem die Rechnung wurde.",
            examples = "0199b1c2-0000-7000-8000-000000000003",
            nullable = true)
        UUID draftId,
    @Schema(description = "Wer angenommen hat.", examples = "Anna Berger", nullable = true)
        String acceptedByName,
    @Schema(
            description = "Wann angenommen wurde.",
            examples = "2026-07-02T08:00:00Z",
            nullable = true)
        Instant acceptedAt,
    @Schema(description = "Wer vorgeschlagen hat.", examples = "Lena Hoffmann (Agentur)")
        String createdByName,
    @Schema(description = "Wann vorgeschlagen wurde.", examples = "2026-06-20T08:00:00Z")
        Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static ExtraView of(AgreedExtra e) {
    AgreedExtra.Item item = e.item();
    return new ExtraView(
        e.id(),
        e.contractId(),
        item.name(),
        item.description(),
        item.quantity(),
        item.unit(),
        Amount.of(item.price()),
        Amount.of(e.net()),
        e.state(),
        e.draftId(),
        e.acceptedByName(),
        e.acceptedAt(),
        e.createdByName(),
        e.createdAt(),
        e.version());
  }

  /** A page of extras. */
  @Schema(name = "ExtraPage", description = "Eine Seite von Leistungen neben den Stunden.")
  public record ExtraPage(
      @Schema(description = "Die Leistungen, zuletzt vorgeschlagene zuerst.") List<ExtraView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
