package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Absence;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.domain.RunFacts;
import de.amtsstimme.approvals.domain.StepRules;
import de.amtsstimme.approvals.domain.StepRules.Standing;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.ApprovalSteps.Decision;
import de.amtsstimme.approvals.store.ApprovalSteps.RunStep;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says for every step of a run where it stands, who has decided, who still can and who cannot and
 * why. Never a bare yes or no.
 */
@ApplicationScoped
public class ExplainApproval {

  /**
   * A step with everything that explains it.
   *
   * @param state where it stands now: OVERDUE for an open one whose deadline has passed
   */
  public record ExplainedStep(
      RunStep step, StepState state, List<Decision> decisions, List<Standing> standings) {

    /** How many more have to say yes. */
    public int missing() {
      return step.needed() - (int) decisions.stream().map(Decision::personId).distinct().count();
    }
  }

  @Inject ApprovalSteps steps;
  @Inject Subjects subjects;
  @Inject Candidates candidates;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /** Each run by its id. */
  public Map<UUID, List<ExplainedStep>> explain(Collection<Approval> approvals) {
    if (approvals.isEmpty()) {
      return Map.of();
    }
    List<UUID> ids = approvals.stream().map(Approval::id).toList();
    Map<UUID, List<RunStep>> runSteps = steps.list(ids);
    Map<UUID, List<Decision>> decisions = steps.decisions(ids);
    Map<UUID, List<UUID>> contributors =
        subjects.contributors(approvals.stream().map(Approval::revisionId).toList());
    List<Candidate> people = candidates.list();
    List<Absence> absences = candidates.absences();
    Instant now = clock.instant();
    Map<UUID, List<ExplainedStep>> explained = new HashMap<>();
    for (Approval a : approvals) {
      List<Decision> ofRun = decisions.get(a.id());
      RunFacts facts =
          new RunFacts(
              new HashSet<>(contributors.get(a.revisionId())),
              people,
              absences,
              ofRun.stream().map(Decision::voice).toList());
      explained.put(
          a.id(),
          runSteps.get(a.id()).stream().map(s -> explain(a, s, ofRun, facts, now)).toList());
    }
    return explained;
  }

  private static ExplainedStep explain(
      Approval a, RunStep step, List<Decision> ofRun, RunFacts facts, Instant now) {
    boolean overdue = awaits(a, step) && step.dueAt() != null && !now.isBefore(step.dueAt());
    return new ExplainedStep(
        step,
        overdue ? StepState.OVERDUE : step.state(),
        ofRun.stream().filter(d -> d.position() == step.position()).toList(),
        facts.people().stream()
            .filter(c -> c.isApprover() || step.rule().openToAgency())
            .map(c -> StepRules.standing(step.facts(), c, facts))
            .toList());
  }

  /** In a run that was withdrawn, steps stay where they stood; nobody decides there any more. */
  public static boolean awaits(Approval approval, RunStep step) {
    return approval.state() == ApprovalState.OPEN && step.state() == StepState.OPEN;
  }

  public boolean decidableByCaller(Approval approval, List<ExplainedStep> explained) {
    return explained.stream()
        .filter(e -> awaits(approval, e.step()))
        .flatMap(e -> e.standings().stream())
        .anyMatch(s -> s.can() && s.candidate().personId().equals(caller.personId()));
  }

  /** What the caller's decision in the open step is judged by. */
  RunFacts facts(Approval approval) {
    return new RunFacts(
        subjects.contributors(approval.revisionId()),
        candidates.list(),
        candidates.absences(),
        steps.decisions(approval.id()).stream().map(Decision::voice).toList());
  }

  Standing standingOfCaller(RunStep step, RunFacts facts) {
    return facts.people().stream()
        .filter(c -> c.personId().equals(caller.personId()))
        .findFirst()
        .map(c -> StepRules.standing(step.facts(), c, facts))
        .orElseGet(
            () ->
                new Standing(
                    new Candidate(caller.personId(), caller.name(), null, caller.roles()),
                    ProblemCode.NOT_IN_STEP,
                    null));
  }
}
