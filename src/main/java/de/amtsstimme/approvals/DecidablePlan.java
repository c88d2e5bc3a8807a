package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.ChainPlanRules;
import de.amtsstimme.approvals.domain.ChainPlanRules.Undecidable;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Are there enough people for every step of a plan? Asked when it is drafted and when it is
 * adopted; whether it has become undecidable since is derived whenever somebody looks.
 */
@ApplicationScoped
public class DecidablePlan {

  @Inject Candidates candidates;
  @Inject Chains chains;

  /** The steps for which there are too few people at this moment. */
  public List<Undecidable> undecidable(ChainPlan plan) {
    return ChainPlanRules.undecidable(plan, candidates.list());
  }

  /** Is this the plan in force, and has it a step that nobody can decide? */
  public boolean isStuck(UUID chainId) {
    return chains.inForce().filter(c -> c.id().equals(chainId)).filter(this::isStuck).isPresent();
  }

  boolean isStuck(Chain chain) {
    return !undecidable(chains.plan(chain)).isEmpty();
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
                  ProblemCode.CHAIN_UNDECIDABLE,
                  u.position() + " (" + u.path() + ")",
                  u.needed(),
                  u.eligible());
            });
  }
}
