package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.kernel.identity.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a plan has to be before anybody adopts it. */
public final class ChainPlanRules {

  private ChainPlanRules() {}

  /**
   * A step that the people there are could never satisfy.
   *
   * @param position from 1, in the way of this name
   */
  public record Undecidable(String path, int position, int needed, int eligible) {}

  /**
   * @throws Refusal VALIDATION_FAILED naming every place that is wrong
   */
  public static void requireSound(ChainPlan plan) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < plan.paths().size(); i++) {
      ChainPath path = plan.paths().get(i);
      String pointer = "/paths/" + i;
      if (!names.add(path.name())) {
        errors.add(error(pointer + "/name", "Jeder Weg heißt anders."));
      }
      if (ConditionReach.isUnreachable(
          path.condition(),
          plan.paths().subList(0, i).stream().map(ChainPath::condition).toList())) {
        errors.add(
            error(
                pointer + "/condition",
                "Dieser Weg wird nie genommen: Frühere Wege gelten immer schon vorher."));
      }
      steps(path, pointer, errors);
    }
    int last = plan.paths().size() - 1;
    if (last < 0 || !plan.paths().get(last).condition().isAlways()) {
      errors.add(
          error(
              "/paths/" + Math.max(last, 0) + "/condition",
              "Der letzte Weg hat keine Bedingung: Er gilt für alles Übrige."));
    }
    Refusal.requireNone(errors);
  }

  private static void steps(ChainPath path, String pointer, List<FieldError> errors) {
    if (path.steps().isEmpty()) {
      errors.add(error(pointer + "/steps", "Jeder Weg hat mindestens einen Schritt."));
      return;
    }
    for (int i = 0; i < path.steps().size(); i++) {
      ChainStep step = path.steps().get(i);
      String at = pointer + "/steps/" + i;
      if (step.escalation() != null && step.deadlineMinutes() == null) {
        errors.add(error(at + "/escalation", "Ohne Frist wird nichts weitergegeben."));
      }
      if (!decides(step.who().role(), step.openToAgency())) {
        errors.add(
            error(
                at + "/role",
                "Möglich ist eine Rolle der Behörde; eine der Agentur nur, wo der Schritt ihr"
                    + " offensteht."));
      }
      if (step.who().onCall() && step.openToAgency()) {
        errors.add(error(at + "/onCall", "Bereitschaft haben nur Freigebende der Behörde."));
      }
      if (step.escalation() != null && !decides(step.escalation().role(), step.openToAgency())) {
        errors.add(error(at + "/escalation/role", "Diese Rolle kann hier nicht entscheiden."));
      }
    }
    ChainStep last = path.steps().get(path.steps().size() - 1);
    String at = pointer + "/steps/" + (path.steps().size() - 1);
    if (!last.condition().isAlways()) {
      errors.add(error(at + "/condition", "Der letzte Schritt gilt immer."));
    }
    if (last.openToAgency()) {
      errors.add(error(at + "/openToAgency", "Im letzten Schritt entscheidet nur die Behörde."));
    }
  }

  private static boolean decides(Role role, boolean openToAgency) {
    return role == null
        || role.side() == Role.Side.AUTHORITY
        || role.side() == Role.Side.AGENCY && openToAgency;
  }

  /**
   * Every step that could not be decided by the people there are, whoever wrote the text. Who is on
   * call changes from hour to hour: anybody may be.
   */
  public static List<Undecidable> undecidable(ChainPlan plan, List<Candidate> everybody) {
    List<Candidate> people = everybody.stream().map(Candidate::whenOnCall).toList();
    List<Undecidable> found = new ArrayList<>();
    for (ChainPath path : plan.paths()) {
      for (int i = 0; i < path.steps().size(); i++) {
        ChainStep step = path.steps().get(i);
        int eligible = (int) people.stream().filter(c -> step.names(c, false)).count();
        if (eligible < step.needed()) {
          found.add(new Undecidable(path.name(), i + 1, step.needed(), eligible));
        }
      }
    }
    return found;
  }

  private static FieldError error(String pointer, String sentence) {
    return new FieldError(pointer, "INVALID", sentence);
  }
}
