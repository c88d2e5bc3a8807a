package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.domain.AwardBasis;
import de.amtsstimme.contracts.store.AwardLimitRow;
import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Wertgrenze der Behörde, mit Quelle.")
public record AwardLimitView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Vergabeart.", examples = "DIREKTAUFTRAG") AwardBasis basis,
    @Schema(description = "Wertgrenze, netto.") Amount limit,
    @Schema(description = "Gilt ab.", examples = "2026-01-01") LocalDate validFrom,
    @Schema(
            description = "Wo das steht.",
            examples = "Dienstanweisung Vergabe, Fassung vom 2. Januar 2026, Nr. 4")
        String source,
    @Schema(description = "Wer sie eingetragen hat.", examples = "Anna Berger")
        String recordedByName,
    @Schema(description = "Wann.", examples = "2026-01-02T08:00:00Z") Instant recordedAt)
    implements Representation {

  static AwardLimitView of(AwardLimitRow row) {
    return new AwardLimitView(
        row.id(),
        row.limit().basis(),
        Amount.of(row.limit().limit()),
        row.limit().validFrom(),
        row.limit().source(),
        row.recordedByName(),
        row.recordedAt());
  }

  /** A page of limits. */
  @Schema(name = "AwardLimitPage", description = "Eine Seite von Wertgrenzen.")
  public record AwardLimitPage(
      @Schema(description = "Die Wertgrenzen, zuletzt eingetragene zuerst.")
          List<AwardLimitView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
