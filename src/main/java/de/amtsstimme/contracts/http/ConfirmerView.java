package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.store.Contracts.Confirmer;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wer in der Behörde Leistungsnachweise bestätigen kann.")
public record ConfirmerView(
    @Schema(
            description = "Kennung des Mitglieds, für confirmerId.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(description = "Name.", examples = "Anna Berger") String name) {

  static ConfirmerView of(Confirmer c) {
    return new ConfirmerView(c.membershipId(), c.name());
  }

  /** A page of them. */
  @Schema(name = "ConfirmerPage", description = "Eine Seite von Mitgliedern zur Auswahl.")
  public record ConfirmerPage(
      @Schema(description = "Die Mitglieder, neueste zuerst.") List<ConfirmerView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
