package de.amtsstimme.timesheets.http;

import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.timesheets.domain.TimeSheetState;
import de.amtsstimme.timesheets.store.TimeSheet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Leistungsnachweis in einer Liste.")
public record TimeSheetSummary(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Vertrag.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID contractId,
    @Schema(description = "Monat.", examples = "2026-11") String month,
    @Schema(description = "Zustand.", examples = "SUBMITTED") TimeSheetState state,
    @Schema(
            description =
                "Summe, netto; null, solange er mitrechnet: offen oder beanstandet. Dann sagt sie"
                    + " der Leistungsnachweis selbst.",
            nullable = true)
        Amount net,
    @Schema(description = "Stand.", examples = "2") long version) {

  static TimeSheetSummary of(TimeSheet s) {
    return new TimeSheetSummary(
        s.id(),
        s.contractId(),
        s.month().toString(),
        s.state(),
        s.state().standsStill() ? Amount.of(s.net()) : null,
        s.version());
  }

  /** A page of sheets. */
  @Schema(name = "TimeSheetPage", description = "Eine Seite von Leistungsnachweisen.")
  public record TimeSheetPage(
      @Schema(description = "Die Leistungsnachweise, neueste zuerst.") List<TimeSheetSummary> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
