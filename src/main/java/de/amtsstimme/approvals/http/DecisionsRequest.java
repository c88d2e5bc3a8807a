package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.Verdict;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description = "Mehrere Entscheidungen auf einmal, jede über genau den Text, der gelesen wurde.")
public record DecisionsRequest(
    @NotEmpty @Size(max = 50) @Schema(description = "Die Entscheidungen; jede zählt für sich.")
        List<@NotNull @Valid Item> items) {

  /** One of them. */
  @Schema(name = "DecisionsItemRequest", description = "Eine von mehreren Entscheidungen.")
  public record Item(
      @NotBlank
          @Size(max = 63)
          @Schema(description = "Kurzname der Behörde.", examples = "stadt-musterhausen")
          String tenant,
      @NotNull @Schema(description = "Der Lauf.", examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID approvalId,
      @NotNull @Schema(description = "Freigeben, zurückgeben oder ablehnen.", examples = "APPROVE")
          Verdict verdict,
      @NotBlank
          @Pattern(regexp = "[0-9a-f]{64}")
          @Schema(
              description = "contentHash der gelesenen Fassung; ein anderer wird abgelehnt.",
              examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          String contentHash,
      @Size(max = 2000)
          @Schema(
              description = "Bemerkung; Pflicht bei Rückgabe und Ablehnung.",
              examples = "Bitte die Uhrzeit prüfen.",
              nullable = true)
          String comment) {}
}
