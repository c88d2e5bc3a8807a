package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.SubjectStanding;
import de.amtsstimme.approvals.store.SubjectHead;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** For those who have something approved: how their revision stands. */
@ApplicationScoped
public class FrozenSubjects {

  @Inject TenantRows rows;
  @Inject Subjects subjects;

  /** Empty for a revision that was not submitted. */
  public Optional<SubjectStanding> find(UUID revisionId) {
    return rows.find(SubjectHead.class, revisionId)
        .map(head -> new SubjectStanding(subjects.get(revisionId).contentHash(), head.state()));
  }

  /** Of the next revision of a subject. */
  public int nextNumber(UUID subjectId) {
    return subjects.nextNumber(subjectId);
  }

  /** Those of these revisions that were submitted. */
  public Set<UUID> submitted(Collection<UUID> revisionIds) {
    return subjects.frozen(revisionIds);
  }

  /**
   * Those of these subjects of which some revision waits for its approval, alone or in a batch.
   * Asked by who holds the subjects: else another one is submitted meanwhile.
   */
  public Set<UUID> waiting(SubjectKind kind, Collection<UUID> subjectIds) {
    return subjects.waiting(kind, subjectIds);
  }

  /** Does its frozen content name this source, in another version than this one? */
  public boolean restsOn(UUID revisionId, UUID sourceId, UUID otherThanVersion) {
    return subjects.content(revisionId).stream()
        .flatMap(content -> StreamSupport.stream(content.path("sources").spliterator(), false))
        .anyMatch(
            s ->
                s.path("source").asText().equals(sourceId.toString())
                    && !s.path("version").asText().equals(otherThanVersion.toString()));
  }

  /**
   * @throws Refusal NOT_FOUND for a revision that was not submitted
   */
  public SubjectStanding get(UUID revisionId) {
    return find(revisionId).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }
}
