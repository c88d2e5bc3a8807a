package de.amtsstimme.approvals.domain;

import java.util.List;
import java.util.Set;

/**
 * Plans to start from. They name nobody, so that every authority with two approvers can adopt them.
 */
public final class ReadyMadeChains {

  private static final int FOUR_HOURS = 240;

  private static final ChainCondition OFF_HOURS =
      new ChainCondition(null, null, null, null, null, null, true, null, null);

  /** One of them, with what it is for. */
  public record ReadyMade(String description, ChainPlan plan) {}

  private ReadyMadeChains() {}

  public static List<ReadyMade> list() {
    return List.of(
        new ReadyMade(
            "Eine freigebende Person genügt, innerhalb von vier Stunden der Dienstzeit.",
            plan("Standard", normal())),
        new ReadyMade(
            "Rechtliches, Wahlen und Einzelfälle zeichnen zwei Personen mit; alles Übrige eine.",
            plan(
                "Mitzeichnung",
                path(
                    "Mitzeichnung",
                    flags(SubjectFlag.LEGAL, SubjectFlag.ELECTION, SubjectFlag.INDIVIDUAL_CASE),
                    step("Mitzeichnung", 2, FOUR_HOURS)),
                normal())),
        new ReadyMade(
            "Im Krisenmodus entscheiden zwei Personen innerhalb einer halben Stunde; sonst wie"
                + " „Standard“.",
            plan("Krise", crisis(), normal())),
        new ReadyMade(
            "Was außerhalb der Dienstzeit eingereicht wird, entscheidet, wer Bereitschaft hat, nach"
                + " einer Stunde Dienstzeit jede freigebende Person; sonst wie „Standard“.",
            plan("Randzeit", path("Randzeit", OFF_HOURS, onCall()), normal())));
  }

  private static ChainPath crisis() {
    return path(
        "Krise",
        flags(SubjectFlag.CRISIS),
        new ChainStep(
            "Krisenfreigabe",
            StepPeople.EVERY_APPROVER,
            StepMode.AT_LEAST,
            2,
            30,
            null,
            ChainCondition.ALWAYS,
            false));
  }

  /** Where nobody has set who is on call, the next hour of duty has somebody. */
  private static ChainStep onCall() {
    return new ChainStep(
        "Bereitschaft",
        StepPeople.WHO_IS_ON_CALL,
        StepMode.ANY,
        1,
        60,
        StepPeople.EVERY_APPROVER,
        ChainCondition.ALWAYS,
        false);
  }

  private static ChainPath normal() {
    return path("Standard", ChainCondition.ALWAYS, step("Freigabe", 1, FOUR_HOURS));
  }

  private static ChainPlan plan(String name, ChainPath... paths) {
    return new ChainPlan(name, List.of(paths), List.of(), List.of());
  }

  private static ChainPath path(String name, ChainCondition condition, ChainStep... steps) {
    return new ChainPath(name, condition, List.of(steps));
  }

  private static ChainStep step(String name, int needed, int minutes) {
    return new ChainStep(
        name,
        StepPeople.EVERY_APPROVER,
        needed == 1 ? StepMode.ANY : StepMode.AT_LEAST,
        needed,
        minutes,
        null,
        ChainCondition.ALWAYS,
        false);
  }

  private static ChainCondition flags(SubjectFlag... flags) {
    return new ChainCondition(null, null, null, null, Set.of(flags), null, null, null, null);
  }
}
