package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.BatchManifest;
import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.ChainPlan.Chosen;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectFacts;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.store.BatchMembers;
import de.amtsstimme.approvals.store.FrozenFacts;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which way of a plan a frozen subject takes. A batch takes the one that every text in it would
 * take by itself: together is no way around a stricter one.
 */
@ApplicationScoped
class WayOfSubject {

  @Inject Subjects subjects;
  @Inject BatchMembers members;

  /**
   * @throws Refusal BATCH_TAKES_SEVERAL_WAYS naming them
   */
  Chosen choose(ChainPlan plan, Frozen subject) {
    Map<Integer, Chosen> ways =
        facts(subject).stream()
            .map(plan::choose)
            .collect(Collectors.toMap(Chosen::number, c -> c, (a, b) -> a, TreeMap::new));
    if (ways.size() > 1) {
      throw new Refusal(
          ProblemCode.BATCH_TAKES_SEVERAL_WAYS,
          ways.values().stream().map(c -> c.path().name()).collect(Collectors.joining(", ")));
    }
    return ways.values().iterator().next();
  }

  /** Of a batch: those of every text in it. */
  private List<SubjectFacts> facts(Frozen subject) {
    if (subject.kind() != SubjectKind.ANSWER_BATCH) {
      return List.of(FrozenFacts.of(subject.kind(), subjects.content(subject.id()).orElseThrow()));
    }
    return subjects
        .contents(
            members.manifest(subject.id()).members().stream()
                .map(BatchManifest.Member::revisionId)
                .toList())
        .values()
        .stream()
        .flatMap(List::stream)
        .map(content -> FrozenFacts.of(SubjectKind.ANSWER_BATCH, content))
        .distinct()
        .toList();
  }
}
