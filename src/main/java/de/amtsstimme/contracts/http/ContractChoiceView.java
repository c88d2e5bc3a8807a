package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.store.Contract;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Vertrag, unter dem Zeit gebucht werden kann; ohne Beträge.")
public record ContractChoiceView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Nummer.", examples = "2026-07") String number,
    @Schema(description = "Gegenstand.", examples = "Betreuung der sozialen Medien") String title,
    @Schema(description = "Erster Tag.", examples = "2026-01-01") LocalDate startsOn,
    @Schema(description = "Letzter Tag.", examples = "2026-12-31") LocalDate endsOn) {

  static ContractChoiceView of(Contract c) {
    return new ContractChoiceView(
        c.id(), c.terms().number(), c.terms().title(), c.terms().startsOn(), c.terms().endsOn());
  }

  /** A page of them. */
  @Schema(name = "ContractChoicePage", description = "Eine Seite von Verträgen zur Auswahl.")
  public record ContractChoicePage(
      @Schema(description = "Die Verträge, neueste zuerst.") List<ContractChoiceView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
