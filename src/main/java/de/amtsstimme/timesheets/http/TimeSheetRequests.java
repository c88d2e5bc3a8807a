package de.amtsstimme.timesheets.http;

import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.timesheets.DecideSheet.Objection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes in about time sheets. */
final class TimeSheetRequests {

  private TimeSheetRequests() {}

  /** A sheet is opened. */
  @Schema(name = "TimeSheetRequest", description = "Für welchen Monat welches Vertrags.")
  public record OpeningRequest(
      @NotNull @Schema(description = "Vertrag.", examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID contractId,
      @NotNull
          @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "{amtsstimme.month}")
          @Schema(description = "Monat, in der Zeitzone der Behörde.", examples = "2026-11")
          String month) {}

  /** A sheet is submitted. */
  @Schema(
      name = "TimeSheetSubmission",
      description = "Stückzahlen der Pauschalen, die je Stück gelten.")
  public record SubmissionRequest(
      @Size(max = 20) @Schema(description = "Je Pauschale eine Zahl.", nullable = true)
          List<@NotNull @Valid PieceForm> pieces) {

    Map<UUID, Integer> counts() {
      Map<UUID, Integer> counts = new HashMap<>();
      if (pieces != null) {
        pieces.forEach(p -> counts.merge(p.feeId(), p.quantity(), Integer::sum));
      }
      return counts;
    }
  }

  /** So many of a fee. */
  @Schema(name = "FeePieces", description = "Wie viele Stück einer Pauschale.")
  public record PieceForm(
      @NotNull
          @Schema(
              description = "Kennung der Pauschale auf der Preisliste.",
              examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID feeId,
      @Min(1) @Max(10_000) @Schema(description = "Stück.", examples = "3") int quantity) {}

  /** A sheet is confirmed. */
  @Schema(
      name = "TimeSheetConfirmation",
      description = "Was gelesen wurde; genau das wird bestätigt.")
  public record ConfirmationRequest(
      @NotNull
          @Min(1)
          @Max(1_000_000)
          @Schema(description = "Stand (version), der gelesen wurde.", examples = "2")
          Integer version,
      @NotNull @Valid @Schema(description = "Summe (net), die gelesen wurde.") Amount net) {}

  /** A sheet is disputed. */
  @Schema(name = "TimeSheetObjections", description = "Was nicht stimmt, Zeile für Zeile.")
  public record DisputeRequest(
      @NotNull
          @Min(1)
          @Max(1_000_000)
          @Schema(description = "Stand (version), der gelesen wurde.", examples = "2")
          Integer version,
      @NotNull @Size(min = 1, max = 200) @Schema(description = "Die Beanstandungen.")
          List<@NotNull @Valid ObjectionForm> objections) {

    List<Objection> all() {
      return objections.stream().map(o -> new Objection(o.entryId(), o.reason())).toList();
    }
  }

  /** Something is wrong with an entry. */
  @Schema(name = "TimeSheetObjection", description = "Eine Beanstandung.")
  public record ObjectionForm(
      @Schema(
              description = "Gebuchte Zeit; leer: etwas anderes am Nachweis.",
              examples = "0199b1c2-0000-7000-8000-000000000003",
              nullable = true)
          UUID entryId,
      @NotBlank
          @Size(max = 1000)
          @Schema(description = "Grund.", examples = "An dem Tag war nichts beauftragt.")
          String reason) {}
}
