package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.ChainCondition;
import de.amtsstimme.approvals.domain.ChainPath;
import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.ChainStep;
import de.amtsstimme.approvals.domain.StepMode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Eine Freigabekette: Wege in ihrer Reihenfolge, von denen der erste gilt, dessen Bedingung"
            + " zutrifft. Statt „paths“ genügt „steps“, wenn es nur einen Weg gibt.")
public record ChainRequest(
    @NotBlank @Size(max = 100) @Schema(description = "Name der Kette.", examples = "Standard")
        String name,
    @Size(min = 1, max = 20)
        @Schema(
            description = "Die Schritte des einzigen Weges, einer nach dem anderen.",
            nullable = true)
        List<@Valid @NotNull StepRequest> steps,
    @Size(min = 1, max = 20)
        @Schema(
            description = "Die Wege. Der letzte hat keine Bedingung und gilt für alles Übrige.",
            nullable = true)
        List<@Valid @NotNull PathRequest> paths,
    @Size(max = 50)
        @Schema(
            description = "Begrüßungen, mit denen eine Bibliotheksantwort hinausgehen darf.",
            examples = "[\"Guten Tag,\"]",
            nullable = true)
        List<@NotBlank @Size(max = 300) String> greetings,
    @Size(max = 50)
        @Schema(
            description = "Grußformeln, mit denen eine Bibliotheksantwort hinausgehen darf.",
            examples = "[\"Ihre Stadt Musterhausen\"]",
            nullable = true)
        List<@NotBlank @Size(max = 300) String> signatures) {

  /** One way of the plan to be drafted. */
  @Schema(name = "ChainPathRequest", description = "Ein Weg der Kette.")
  public record PathRequest(
      @NotBlank @Size(max = 100) @Schema(description = "Name des Weges.", examples = "Krise")
          String name,
      @Valid @Schema(description = "Wann er gilt; ohne Angabe immer.", nullable = true)
          ConditionForm condition,
      @NotEmpty @Size(max = 20) @Schema(description = "Die Schritte, einer nach dem anderen.")
          List<@Valid @NotNull StepRequest> steps) {

    ChainPath toPath() {
      return new ChainPath(name, conditionOf(condition), toSteps(steps));
    }
  }

  /** One step of the way to be drafted. */
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
      @Schema(
              description = "Nur wer außer der Freigabe auch diese Rolle hat.",
              examples = "AUTHORITY_ADMIN",
              nullable = true)
          Role role,
      @Size(min = 1, max = 100)
          @Schema(
              description = "Nur Freigebende dieses Fachbereichs; ohne Angabe alle Freigebenden.",
              examples = "Pressestelle",
              nullable = true)
          String department,
      @Size(max = 50)
          @Schema(
              description = "Nur diese Personen.",
              examples = "[\"0199b1c2-0000-7000-8000-000000000005\"]",
              nullable = true)
          List<@NotNull UUID> people,
      @Min(1)
          @Max(525_600)
          @Schema(
              description = "Frist in Minuten der Dienstzeit.",
              examples = "240",
              nullable = true)
          Integer deadlineMinutes,
      @Valid
          @Schema(
              description = "Wer nach der Frist auch entscheiden kann; nie entscheidet sie selbst.",
              nullable = true)
          PeopleForm escalation,
      @Valid
          @Schema(
              description = "Wann der Schritt gilt; ohne Angabe immer, der letzte stets.",
              nullable = true)
          ConditionForm condition,
      @Schema(
              description =
                  "Dürfen hier auch Leute der Agentur entscheiden? Nie im letzten Schritt.",
              examples = "false",
              nullable = true)
          Boolean openToAgency,
      @Schema(description = "Nur wer gerade Bereitschaft hat.", examples = "false", nullable = true)
          Boolean onCall) {

    ChainStep toStep() {
      return new ChainStep(
          name,
          PeopleForm.people(role, department, people, onCall),
          mode,
          needed == null ? 1 : needed,
          deadlineMinutes,
          escalation == null ? null : escalation.toPeople(),
          conditionOf(condition),
          Boolean.TRUE.equals(openToAgency));
    }
  }

  /**
   * @throws Refusal VALIDATION_FAILED for both steps and ways, or neither
   */
  ChainPlan toPlan() {
    if ((steps == null) == (paths == null)) {
      throw Refusal.invalid("/paths", "Entweder Wege („paths“) oder Schritte („steps“).");
    }
    List<ChainPath> ways =
        paths == null
            ? List.of(new ChainPath(name, ChainCondition.ALWAYS, toSteps(steps)))
            : paths.stream().map(PathRequest::toPath).toList();
    return new ChainPlan(name, ways, greetings, signatures);
  }

  private static List<ChainStep> toSteps(List<StepRequest> steps) {
    return steps.stream().map(StepRequest::toStep).toList();
  }

  private static ChainCondition conditionOf(ConditionForm form) {
    return form == null ? ChainCondition.ALWAYS : form.toCondition();
  }
}
