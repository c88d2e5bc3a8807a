package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.ChainPlanRules;
import de.amtsstimme.approvals.domain.ChainPlanRules.Undecidable;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Are there enough people for every step of a plan? Asked when it is drafted and when it is
 * adopted; whether it has become undecidable since is derived whenever somebody looks.
 */
@ApplicationScoped
public class DecidablePlan {

  @Inject Candidates candidates;

  /** The steps for which there are too few people at this moment. */
  public List<Undecidable> undecidable(ChainPlan plan) {
    return ChainPlanRules.undecidable(plan, candidates.list());
  }

  /**
   * @throws Refusal CHAIN_UNDECIDABLE naming the first step
   */
  void require(ChainPlan plan) {
    undecidable(plan).stream()
        .findFirst()
        .ifPresent(
            u -> {
              throw new Refusal(
                  ProblemCode.CHAIN_UNDECIDABLE, u.position(), u.needed(), u.eligible(), u.path());
            });
  }
}
