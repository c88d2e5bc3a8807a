package de.amtsstimme.kernel.identity;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.Set;

/** May these roles do that, in an authority of this state? */
public final class EndpointPolicy {

  private EndpointPolicy() {}

  /** For who only wants to know. */
  public static boolean allows(Right right, Set<Role> roles, String tenantState) {
    try {
      check(right, roles, tenantState);
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  /**
   * @param tenantState the authority's life cycle state, or null for the installation
   * @throws Refusal FORBIDDEN, AUTHORITY_ENDED or AUTHORITY_SUSPENDED
   */
  public static void check(Right right, Set<Role> roles, String tenantState) {
    if (!right.heldBy(roles)) {
      throw new Refusal(ProblemCode.FORBIDDEN);
    }
    if (tenantState == null
        || right.effect() == Right.Effect.DIRECTORY && roles.contains(Role.AGENCY_ADMIN)) {
      return;
    }
    switch (tenantState) {
      case "ENDED" -> {
        if (right.effect() != Right.Effect.EXPORT) {
          throw new Refusal(ProblemCode.AUTHORITY_ENDED);
        }
      }
      case "PURGED" -> throw new Refusal(ProblemCode.AUTHORITY_ENDED);
      case "SUSPENDED" -> {
        if (right.effect() == Right.Effect.WRITE || right.effect() == Right.Effect.RELEASE) {
          throw new Refusal(ProblemCode.AUTHORITY_SUSPENDED);
        }
      }
      case "ONBOARDING" -> {
        if (right.effect() == Right.Effect.RELEASE) {
          throw new Refusal(ProblemCode.NOT_RELEASABLE, "ONBOARDING");
        }
      }
      case "ACTIVE" -> {
        // The table alone decides.
      }
      default -> throw new IllegalStateException("unknown state of an authority: " + tenantState);
    }
  }
}
