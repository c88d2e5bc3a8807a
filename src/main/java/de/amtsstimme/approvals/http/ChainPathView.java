package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.ChainPath;
import de.amtsstimme.approvals.domain.ChainStep;
import de.amtsstimme.approvals.domain.StepMode;
import de.amtsstimme.kernel.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One way of a plan. */
@Schema(name = "ChainPath", description = "Ein Weg der Kette.")
public record ChainPathView(
    @Schema(description = "Name.", examples = "Standard") String name,
    @Schema(description = "Wann er gilt; null: immer.", nullable = true) ConditionForm condition,
    @Schema(description = "Schritte in ihrer Reihenfolge.") List<StepView> steps) {

  /** One step. */
  @Schema(name = "ChainStep", description = "Ein Schritt der Kette.")
  public record StepView(
      @Schema(description = "Stelle in der Reihenfolge, ab 1.", examples = "1") int position,
      @Schema(description = "Name des Schritts.", examples = "Pressestelle") String name,
      @Schema(description = "Wie viele zustimmen müssen.", examples = "ANY") StepMode mode,
      @Schema(description = "Bei AT_LEAST: mindestens so viele.", examples = "1") int needed,
      @Schema(
              description = "Nur wer außer der Freigabe auch diese Rolle hat.",
              examples = "AUTHORITY_ADMIN",
              nullable = true)
          Role role,
      @Schema(
              description = "Nur Freigebende dieses Fachbereichs.",
              examples = "Pressestelle",
              nullable = true)
          String department,
      @Schema(
              description = "Nur diese Personen; leer: alle.",
              examples = "[\"0199b1c2-0000-7000-8000-000000000005\"]")
          List<UUID> people,
      @Schema(description = "Frist in Minuten der Dienstzeit.", examples = "240", nullable = true)
          Integer deadlineMinutes,
      @Schema(description = "Wer nach der Frist auch entscheiden kann.", nullable = true)
          PeopleForm escalation,
      @Schema(description = "Wann er gilt; null: immer.", nullable = true) ConditionForm condition,
      @Schema(description = "Dürfen hier auch Leute der Agentur entscheiden?", examples = "false")
          boolean openToAgency,
      @Schema(description = "Nur wer gerade Bereitschaft hat?", examples = "false")
          boolean onCall) {}

  static ChainPathView of(ChainPath path) {
    return new ChainPathView(path.name(), ConditionForm.of(path.condition()), steps(path.steps()));
  }

  static List<StepView> steps(List<ChainStep> steps) {
    List<StepView> views = new ArrayList<>();
    for (ChainStep s : steps) {
      views.add(
          new StepView(
              views.size() + 1,
              s.name(),
              s.mode(),
              s.needed(),
              s.who().role(),
              s.who().department(),
              List.copyOf(s.who().people()),
              s.deadlineMinutes(),
              PeopleForm.of(s.escalation()),
              ConditionForm.of(s.condition()),
              s.openToAgency(),
              s.who().onCall()));
    }
    return views;
  }
}
