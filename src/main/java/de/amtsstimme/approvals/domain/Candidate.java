package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.identity.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * One person who might decide: somebody of the authority with what the membership says now, or of
 * the agency with what the accepted grant says now.
 *
 * @param onCall at this moment
 */
public record Candidate(
    UUID personId, String name, String department, Set<Role> roles, boolean onCall) {

  /** Not on call. */
  public Candidate(UUID personId, String name, String department, Set<Role> roles) {
    this(personId, name, department, roles, false);
  }

  public Candidate {
    roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
  }

  /** Only who approves here is ever on call. */
  Candidate whenOnCall() {
    return new Candidate(personId, name, department, roles, isApprover());
  }

  public boolean ofAgency() {
    return roles.stream().anyMatch(r -> r.side() == Role.Side.AGENCY);
  }

  public boolean isApprover() {
    return roles.contains(Role.APPROVER);
  }
}
