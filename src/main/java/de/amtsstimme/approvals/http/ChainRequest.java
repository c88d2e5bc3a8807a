package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.StepMode;
import de.amtsstimme.approvals.store.Chains.ChainStep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Freigabekette: Schritte in ihrer Reihenfolge.")
public record ChainRequest(
    @NotBlank @Size(max = 100) @Schema(description = "Name der Kette.", examples = "Standard")
        String name,
    @NotEmpty @Size(max = 20) @Schema(description = "Die Schritte, einer nach dem anderen.")
        List<@Valid @NotNull StepRequest> steps) {

  /** One step of the chain to be drafted. */
  @Schema(name = "ChainStepRequest", description = "Ein Schritt der Kette.")
  public record StepRequest(
      @NotBlank
          @Size(max = 100)
          @Schema(description = "Name des Schritts.", examples = "Pressestelle")
          String name,
      @NotNull
          @Schema(
              description = "Wie viele zustimmen müssen: eine Person, alle, mindestens „needed“.",
              examples = "ANY")
          StepMode mode,
      @Min(1)
          @Max(50)
          @Schema(
              description = "Bei AT_LEAST: mindestens so viele.",
              examples = "1",
              nullable = true)
          Integer needed,
      @Size(min = 1, max = 100)
          @Schema(
              description = "Nur Freigebende dieses Fachbereichs; ohne Angabe alle Freigebenden.",
              examples = "Pressestelle",
              nullable = true)
          String department,
      @Min(1)
          @Max(525_600)
          @Schema(description = "Frist in Minuten.", examples = "240", nullable = true)
          Integer deadlineMinutes) {}

  List<ChainStep> toSteps() {
    List<ChainStep> list = new ArrayList<>();
    for (StepRequest s : steps) {
      list.add(
          new ChainStep(
              list.size() + 1,
              s.name(),
              s.mode(),
              s.needed() == null ? 1 : s.needed(),
              s.department(),
              s.deadlineMinutes()));
    }
    return list;
  }
}
