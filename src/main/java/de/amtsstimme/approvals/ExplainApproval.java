package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.StepRules;
import de.amtsstimme.approvals.domain.StepRules.Candidate;
import de.amtsstimme.approvals.domain.StepRules.Standing;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.domain.Verdict;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.ApprovalSteps.Decision;
import de.amtsstimme.approvals.store.ApprovalSteps.RunStep;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says for every step of a run where it stands, who has decided, who still can and who cannot and
 * why. Never a bare yes or no.
 */
@ApplicationScoped
public class ExplainApproval {

  /** A step with everything that explains it. */
  public record ExplainedStep(RunStep step, List<Decision> decisions, List<Standing> standings) {}

  @Inject ApprovalSteps steps;
  @Inject Subjects subjects;
  @Inject Candidates candidates;
  @Inject Caller caller;

  /** Each run by its id. */
  public Map<UUID, List<ExplainedStep>> explain(Collection<Approval> approvals) {
    List<UUID> ids = approvals.stream().map(Approval::id).toList();
    Map<UUID, List<RunStep>> runSteps = steps.list(ids);
    Map<UUID, List<Decision>> decisions = steps.decisions(ids);
    Map<UUID, List<UUID>> contributors =
        subjects.contributors(approvals.stream().map(Approval::revisionId).toList());
    List<Candidate> approvers = approvals.isEmpty() ? List.of() : candidates.list();
    Map<UUID, List<ExplainedStep>> explained = new HashMap<>();
    for (Approval a : approvals) {
      Set<UUID> wrote = new HashSet<>(contributors.get(a.revisionId()));
      explained.put(
          a.id(),
          runSteps.get(a.id()).stream()
              .map(s -> explain(s, decisions.get(a.id()), wrote, approvers))
              .toList());
    }
    return explained;
  }

  private static ExplainedStep explain(
      RunStep step, List<Decision> ofRun, Set<UUID> contributors, List<Candidate> approvers) {
    List<Decision> own = ofRun.stream().filter(d -> d.position() == step.position()).toList();
    StepRules.Step facts = facts(step, own);
    return new ExplainedStep(
        step,
        own,
        approvers.stream().map(c -> StepRules.standing(facts, c, contributors)).toList());
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

  StepRules.Step facts(UUID approvalId, RunStep step) {
    return facts(
        step,
        steps.decisions(approvalId).stream().filter(d -> d.position() == step.position()).toList());
  }

  Standing standingOfCaller(Approval approval, StepRules.Step facts) {
    return candidates
        .find(caller.personId())
        .map(c -> StepRules.standing(facts, c, subjects.contributors(approval.revisionId())))
        .orElseGet(
            () ->
                new Standing(
                    new Candidate(caller.personId(), caller.name(), null),
                    ProblemCode.NOT_IN_STEP));
  }

  private static StepRules.Step facts(RunStep s, List<Decision> decisions) {
    return new StepRules.Step(
        s.mode(),
        s.needed(),
        s.department(),
        s.state(),
        decisions.stream().map(Decision::personId).collect(Collectors.toSet()),
        (int) decisions.stream().filter(d -> d.verdict() == Verdict.APPROVE).count());
  }
}
