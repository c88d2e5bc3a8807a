package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.AuthorSide;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectFacts;
import de.amtsstimme.approvals.domain.SubjectFacts.Said;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.approvals.store.Subjects.NewSubject;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.members.StandingPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * From here on a text cannot change: its content is put into canonical form, hashed, and kept with
 * everyone who wrote it.
 */
@ApplicationScoped
public class FreezeRevision {

  /** What is to be frozen, with everyone who wrote a part, and what is said of it. */
  public record Draft(
      UUID subjectId,
      UUID revisionId,
      int number,
      SubjectContent content,
      Set<UUID> contributors,
      Said said) {

    /** Of which nothing is said. */
    public Draft(
        UUID subjectId,
        UUID revisionId,
        int number,
        SubjectContent content,
        Set<UUID> contributors) {
      this(subjectId, revisionId, number, content, contributors, Said.NOTHING);
    }
  }

  @Inject Subjects subjects;
  @Inject StandingPeople people;
  @Inject HereAndNow hereAndNow;
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
    return freeze(kind, new Draft(subjectId, revisionId, number, content, contributors));
  }

  /** Whoever submits is added to the contributors. */
  public Frozen freeze(SubjectKind kind, Draft draft) {
    return freezeAll(kind, List.of(draft)).get(0);
  }

  /**
   * Several of one kind, in the same order. Whoever submits is added to the contributors of each.
   */
  public List<Frozen> freezeAll(SubjectKind kind, List<Draft> drafts) {
    Set<UUID> everyone = new LinkedHashSet<>(Set.of(caller.personId()));
    drafts.forEach(d -> everyone.addAll(d.contributors()));
    Set<UUID> agency = people.ofAgency(everyone);
    boolean crisis = hereAndNow.isCrisis();
    boolean offHours = hereAndNow.isOffHours(clock.instant());
    Set<UUID> me = Set.of(caller.personId());
    return store(
        drafts.stream()
            .map(
                d -> {
                  AuthorSide side =
                      Stream.concat(me.stream(), d.contributors().stream())
                              .anyMatch(agency::contains)
                          ? AuthorSide.AGENCY
                          : AuthorSide.AUTHORITY;
                  return sealed(
                      kind,
                      d,
                      d.content().withFacts(SubjectFacts.json(d.said(), crisis, side, offHours)),
                      me);
                })
            .toList());
  }

  /** For a subject of which no chain asks anything: a plan itself. */
  Frozen freezeWithoutFacts(SubjectKind kind, Draft draft) {
    return store(List.of(sealed(kind, draft, draft.content(), Set.of(caller.personId())))).get(0);
  }

  /** For who writes nothing and only leaves something out: the contributors are those given. */
  Frozen freezeLess(SubjectKind kind, Draft draft) {
    return store(List.of(sealed(kind, draft, draft.content(), Set.of()))).get(0);
  }

  private NewSubject sealed(SubjectKind kind, Draft d, SubjectContent content, Set<UUID> more) {
    Set<UUID> everyone = new LinkedHashSet<>(d.contributors());
    everyone.addAll(more);
    String canonical = content.canonical(scope.id(), kind, d.subjectId(), ContentHash.newSalt());
    Frozen frozen =
        new Frozen(d.revisionId(), kind, d.subjectId(), d.number(), ContentHash.of(canonical));
    return new NewSubject(frozen, canonical, everyone);
  }

  private List<Frozen> store(List<NewSubject> all) {
    subjects.insert(all, caller.personId(), clock.instant());
    return all.stream().map(NewSubject::frozen).toList();
  }
}
