package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.ExplainApproval;
import de.amtsstimme.approvals.ExplainApproval.ExplainedStep;
import de.amtsstimme.approvals.domain.StepRules.Standing;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps.RunStep;
import java.util.List;
import java.util.stream.Collectors;

/** What explains a run, in words. */
final class StepWords {

  private StepWords() {}

  static String who(Standing s) {
    return s.inPlaceOf() == null
        ? s.candidate().name()
        : s.candidate().name() + " (i. V. " + s.inPlaceOf().personName() + ")";
  }

  static String why(Standing s, RunStep step) {
    return switch (s.reason()) {
      case FOUR_EYES -> "hat am Text mitgeschrieben";
      case DECIDED_ALREADY -> "hat schon entschieden";
      case AWAY -> "ist abwesend, vertreten durch " + s.inPlaceOf().deputyName();
      case ONE_PERSON_FOR_TWO -> "hat in diesem Lauf schon für eine andere Person entschieden";
      default ->
          step.rule().who().onCall() && !s.candidate().onCall()
              ? "hat gerade keine Bereitschaft"
              : "gehört nicht zu denen, die dieser Schritt nennt";
    };
  }

  static String next(Approval a, List<ExplainedStep> explained) {
    return switch (a.state()) {
      case APPROVED -> "Der Text ist freigegeben.";
      case RETURNED -> "Der Text ist zurückgegeben: überarbeiten und neu einreichen.";
      case REJECTED -> "Der Text ist abgelehnt.";
      case WITHDRAWN -> "Der Lauf ist beendet, ohne dass entschieden wurde.";
      case OPEN ->
          explained.stream()
              .filter(e -> ExplainApproval.awaits(a, e.step()))
              .findFirst()
              .map(e -> waiting(e, explained))
              .orElse("");
    };
  }

  private static String waiting(ExplainedStep open, List<ExplainedStep> explained) {
    List<String> can = open.standings().stream().filter(Standing::can).map(StepWords::who).toList();
    String step = "Der Schritt „" + open.step().name() + "“ ";
    if (can.size() < open.missing() && open.step().rule().who().onCall()) {
      return step + "wartet auf die Bereitschaft; im Augenblick kann aus ihr niemand entscheiden.";
    }
    int lacking = open.missing() - can.size();
    if (lacking > 0) {
      return step
          + "kann so nicht abgeschlossen werden: "
          + (lacking == 1
              ? "Es fehlt eine Person, die hier entscheiden darf."
              : "Es fehlen " + lacking + " Personen, die hier entscheiden dürfen.")
          + " Die Administration kann Freigebende einladen.";
    }
    String rest =
        explained.stream()
            .filter(e -> e.state() == StepState.WAITING)
            .findFirst()
            .map(e -> " Danach folgt „" + e.step().name() + "“.")
            .orElse(" Danach ist der Text freigegeben.");
    return step
        + "wartet auf "
        + open.missing()
        + (open.missing() == 1 ? " Zustimmung von " : " Zustimmungen von ")
        + can.stream().limit(5).collect(Collectors.joining(", "))
        + (can.size() > 5 ? " und anderen." : ".")
        + (open.state() == StepState.OVERDUE ? " Die Frist ist vorbei." : "")
        + rest
        + stuckLater(explained);
  }

  /** Named before it is reached: whoever can help has time then. */
  private static String stuckLater(List<ExplainedStep> explained) {
    return explained.stream()
        .filter(e -> e.state() == StepState.WAITING && !e.step().rule().who().onCall())
        .filter(e -> e.standings().stream().filter(Standing::can).count() < e.missing())
        .findFirst()
        .map(
            e ->
                " Für „"
                    + e.step().name()
                    + "“ gibt es zu wenige Personen, die dort entscheiden dürfen.")
        .orElse("");
  }
}
