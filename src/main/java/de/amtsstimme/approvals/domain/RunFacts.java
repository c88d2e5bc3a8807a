package de.amtsstimme.approvals.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything about a run that decides who may decide in it now.
 *
 * @param contributors everyone who wrote a part, of a batch: of any of its texts
 * @param people everyone who could decide anything at this moment
 * @param absences of this moment
 * @param voices every decision of the run so far
 */
public record RunFacts(
    Set<UUID> contributors, List<Candidate> people, List<Absence> absences, List<Voice> voices) {

  boolean wrote(UUID person) {
    return contributors.contains(person);
  }

  Optional<Absence> absence(UUID person) {
    return absences.stream().filter(a -> a.personId().equals(person)).findFirst();
  }

  Optional<Candidate> person(UUID id) {
    return people.stream().filter(p -> p.personId().equals(id)).findFirst();
  }

  boolean decidedIn(int position, UUID person) {
    return voices.stream().anyMatch(v -> v.position() == position && v.personId().equals(person));
  }

  boolean rightUsedIn(int position, UUID right) {
    return voices.stream().anyMatch(v -> v.position() == position && v.right().equals(right));
  }

  /** Has this person decided in the run for anybody else than this one? */
  boolean spokeForAnother(UUID person, UUID right) {
    return voices.stream().anyMatch(v -> v.personId().equals(person) && !v.right().equals(right));
  }

  /** How many people have said yes in a step. */
  public int approvals(int position) {
    return (int)
        voices.stream()
            .filter(v -> v.position() == position && v.verdict() == Verdict.APPROVE)
            .map(Voice::personId)
            .distinct()
            .count();
  }
}
