package de.amtsstimme.approvals;

import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.tenants.ActivationRequested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Without a chain in force nothing could ever be approved. */
@ApplicationScoped
public class ChainForActivation {

  @Inject Chains chains;

  void check(@Observes ActivationRequested request) {
    if (chains.inForce().isEmpty()) {
      request.missing(
          "/chains",
          "CHAIN_MISSING",
          "Eine Freigabekette entwerfen und von zwei Freigebenden, die sie nicht entworfen haben, beschließen lassen.");
    }
  }
}
