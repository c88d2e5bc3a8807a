package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.store.Chains;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** For those who go by what the authority adopted last. */
@ApplicationScoped
public class PlanInForce {

  @Inject Chains chains;

  public Optional<ChainPlan> find() {
    return chains.inForce().map(chains::plan);
  }
}
