package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.approvals.store.Subjects.NewSubject;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * From here on a text cannot change: its content is put into canonical form, hashed, and kept with
 * everyone who wrote it.
 */
@ApplicationScoped
public class FreezeRevision {

  /** What is to be frozen, with everyone who wrote a part. */
  public record Draft(
      UUID subjectId,
      UUID revisionId,
      int number,
      SubjectContent content,
      Set<UUID> contributors) {}

  @Inject Subjects subjects;
  @Inject TenantScope scope;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param contributors everyone who wrote a part; whoever submits is added
   */
  public Frozen freeze(
      SubjectKind kind,
      UUID subjectId,
      UUID revisionId,
      int number,
      SubjectContent content,
      Set<UUID> contributors) {
    return freezeAll(kind, List.of(new Draft(subjectId, revisionId, number, content, contributors)))
        .get(0);
  }

  /**
   * Several of one kind, in the same order. Whoever submits is added to the contributors of each.
   */
  public List<Frozen> freezeAll(SubjectKind kind, List<Draft> drafts) {
    return store(drafts.stream().map(d -> sealed(kind, d, Set.of(caller.personId()))).toList());
  }

  /** For who writes nothing and only leaves something out: the contributors are those given. */
  Frozen freezeLess(SubjectKind kind, Draft draft) {
    return store(List.of(sealed(kind, draft, Set.of()))).get(0);
  }

  private NewSubject sealed(SubjectKind kind, Draft d, Set<UUID> more) {
    Set<UUID> everyone = new LinkedHashSet<>(d.contributors());
    everyone.addAll(more);
    String canonical =
        d.content().canonical(scope.id(), kind, d.subjectId(), ContentHash.newSalt());
    Frozen frozen =
        new Frozen(d.revisionId(), kind, d.subjectId(), d.number(), ContentHash.of(canonical));
    return new NewSubject(frozen, canonical, everyone);
  }

  private List<Frozen> store(List<NewSubject> all) {
    subjects.insert(all, caller.personId(), clock.instant());
    return all.stream().map(NewSubject::frozen).toList();
  }
}
