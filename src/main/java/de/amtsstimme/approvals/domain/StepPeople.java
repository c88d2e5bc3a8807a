package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.identity.Role;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a step names. Everything that is said has to hold of a person; nothing said: every approver.
 *
 * @param role held besides APPROVER, or, where a step is open to the agency, the agency's role
 * @param people these and nobody else, by person; empty for anybody
 * @param onCall only who is on call at that moment
 */
public record StepPeople(Role role, String department, Set<UUID> people, boolean onCall) {

  public static final StepPeople EVERY_APPROVER = new StepPeople(null, null, Set.of());
  public static final StepPeople WHO_IS_ON_CALL = new StepPeople(null, null, Set.of(), true);

  /** Whether on call or not. */
  public StepPeople(Role role, String department, Set<UUID> people) {
    this(role, department, people, false);
  }

  public StepPeople {
    people = people == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(people));
  }

  public boolean includes(Candidate candidate) {
    return (role == null || candidate.roles().contains(role))
        && (department == null || department.equals(candidate.department()))
        && (people.isEmpty() || people.contains(candidate.personId()))
        && (!onCall || candidate.onCall());
  }
}
