package de.amtsstimme.kernel.identity;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role.Side;
import java.util.Set;

/** May these roles do that, in an authority of this state? */
public final class EndpointPolicy {

  private EndpointPolicy() {}

  /** For who only wants to know. */
  public static boolean allows(Right right, Set<Role> roles, String tenantState, boolean halted) {
    try {
      check(right, roles, tenantState, halted);
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  /**
   * For what reads in any case, and notes that if it may.
   *
   * @param tenantState as it let this right in
   */
  public static boolean notes(Right right, String tenantState) {
    return right.effect() == Right.Effect.READ_AND_NOTE && !"SUSPENDED".equals(tenantState);
  }

  /**
   * @param tenantState the authority's life cycle state, or null for the installation
   * @param halted is the stop button pressed?
   * @throws Refusal FORBIDDEN, AUTHORITY_ENDED, AUTHORITY_SUSPENDED or AUTHORITY_HALTED
   */
  public static void check(Right right, Set<Role> roles, String tenantState, boolean halted) {
    checkState(right, roles, tenantState);
    if (halted) {
      checkHalted(right, roles);
    }
  }

  /** Nothing goes out; the authority's own people work on, the agency's read. */
  private static void checkHalted(Right right, Set<Role> roles) {
    boolean own =
        roles.stream().anyMatch(r -> r.side() == Side.AUTHORITY && right.roles().contains(r));
    boolean writes = right.effect() == Right.Effect.WRITE || right.effect() == Right.Effect.BILLING;
    if (right.effect() == Right.Effect.RELEASE || writes && !own) {
      throw new Refusal(ProblemCode.AUTHORITY_HALTED);
    }
  }

  private static void checkState(Right right, Set<Role> roles, String tenantState) {
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
