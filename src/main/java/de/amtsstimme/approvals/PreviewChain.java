package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.domain.ChainPath;
import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.ChainStep;
import de.amtsstimme.approvals.domain.SubjectFacts;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which way would a text take, and why not the ways before it? Nothing is written. */
@ApplicationScoped
public class PreviewChain {

  /**
   * One way of the plan.
   *
   * @param missing the properties of its condition that the text does not meet; empty: it holds
   */
  public record Way(int number, ChainPath path, List<String> missing) {}

  /** A step of the way that is taken, and who could decide it now. */
  public record Step(int position, ChainStep rule, boolean applies, List<Candidate> people) {}

  /**
   * @param ways up to the one that is taken
   */
  public record Preview(Chain chain, int number, String path, List<Way> ways, List<Step> steps) {}

  @Inject Chains chains;
  @Inject Candidates candidates;
  @Inject HereAndNow hereAndNow;
  @Inject TenantRows rows;
  @Inject InstantSource clock;

  public boolean isOffHoursNow() {
    return hereAndNow.isOffHours(clock.instant());
  }

  public boolean isCrisisNow() {
    return hereAndNow.isCrisis();
  }

  /**
   * @param chainId a plan that need not be in force; null for the one that is
   * @throws Refusal CHAIN_MISSING, UNKNOWN_REFERENCE
   */
  public Preview preview(UUID chainId, SubjectFacts facts) {
    Chain chain =
        chainId != null
            ? rows.getReferenced(Chain.class, chainId, "chainId")
            : chains.inForce().orElseThrow(() -> new Refusal(ProblemCode.CHAIN_MISSING));
    ChainPlan plan = chains.plan(chain);
    ChainPlan.Chosen chosen = plan.choose(facts);
    List<Way> ways = new ArrayList<>();
    for (int n = 1; n <= chosen.number(); n++) {
      ways.add(new Way(n, plan.path(n), plan.path(n).condition().missing(facts)));
    }
    return new Preview(
        chain, chosen.number(), chosen.path().name(), ways, steps(chosen.path(), facts));
  }

  private List<Step> steps(ChainPath path, SubjectFacts facts) {
    List<Candidate> people = candidates.list();
    List<Step> steps = new ArrayList<>();
    for (ChainStep rule : path.steps()) {
      steps.add(
          new Step(
              steps.size() + 1,
              rule,
              rule.condition().holds(facts),
              people.stream().filter(c -> rule.names(c, false)).toList()));
    }
    return steps;
  }
}
