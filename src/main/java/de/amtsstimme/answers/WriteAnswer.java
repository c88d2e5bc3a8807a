package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerRevision;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.sources.CiteSources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Drafts: a new entry with its first revision, or a further revision of an entry. Sources are cited
 * in their current version.
 */
@ApplicationScoped
public class WriteAnswer {

  /** What a revision consists of. */
  public record Draft(
      String question,
      List<Variant> variants,
      List<UUID> sources,
      Instant validFrom,
      Instant validUntil) {}

  @Inject TenantRows rows;
  @Inject AnswerTexts texts;
  @Inject CiteSources citeSources;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  public Answer create(String topic, Draft draft) {
    Answer answer = new Answer(topic, caller.personId(), clock.instant());
    rows.add(answer);
    audit.record("ANSWER_CREATED", "ANSWER", answer.id(), null, Map.of("topic", topic));
    revise(answer, draft);
    return answer;
  }

  /**
   * @return the new draft revision
   */
  public AnswerRevision revise(Answer answer, Draft draft) {
    int number = texts.nextNumber(answer.id());
    AnswerRevision revision =
        new AnswerRevision(
            EntityId.next(),
            answer.id(),
            number,
            draft.question(),
            draft.validFrom(),
            draft.validUntil(),
            caller.personId(),
            caller.name(),
            clock.instant());
    rows.add(revision);
    texts.insert(revision.id(), draft.variants(), cite(draft.sources()));
    answer.latest(revision.id());
    rows.flush();
    audit.record(
        "REVISION_DRAFTED",
        "ANSWER",
        answer.id(),
        null,
        Map.of("revision", revision.id().toString(), "number", number));
    return revision;
  }

  private List<SourceRef> cite(List<UUID> sourceIds) {
    return citeSources.cite(sourceIds, "sources").stream()
        .map(c -> new SourceRef(c.sourceId(), c.versionId()))
        .toList();
  }
}
