package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.PlaceholderRules;
import de.amtsstimme.answers.domain.Tags;
import de.amtsstimme.answers.domain.TakenOver;
import de.amtsstimme.answers.domain.TopicPath;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerRevision;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.answers.store.EntryTerms;
import de.amtsstimme.answers.store.Revisions;
import de.amtsstimme.answers.store.Revisions.Written;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.sources.CiteSources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Drafts: a new entry with its first revision, or a further revision of an entry. Sources are cited
 * in their current version.
 */
@ApplicationScoped
public class WriteAnswer {

  /** What an entry is found by. Everything but the topic may be null or empty. */
  public record NewEntry(
      String topic,
      List<String> tags,
      String department,
      String externalKey,
      List<String> phrasings) {}

  /**
   * What a revision consists of.
   *
   * @param flags null for those of the revision before: nobody drops them by not knowing of them
   */
  public record Draft(
      String question,
      List<Variant> variants,
      List<Placeholder> placeholders,
      List<UUID> sources,
      Instant validFrom,
      Instant validUntil,
      Set<SubjectFlag> flags) {

    public Draft(
        String question,
        List<Variant> variants,
        List<Placeholder> placeholders,
        List<UUID> sources,
        Instant validFrom,
        Instant validUntil) {
      this(question, variants, placeholders, sources, validFrom, validUntil, null);
    }
  }

  @Inject TenantRows rows;
  @Inject AnswerTexts texts;
  @Inject Revisions revisions;
  @Inject AddPhrasings addPhrasings;
  @Inject TextLengths textLengths;
  @Inject EntryTerms terms;
  @Inject CiteSources citeSources;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal VALIDATION_FAILED, UNKNOWN_REFERENCE, DUPLICATE for an external key that is
   *     taken
   */
  public Answer create(NewEntry entry, Draft draft) {
    String topic = TopicPath.normalised(entry.topic(), "/topic");
    Answer answer =
        new Answer(
            topic, entry.department(), entry.externalKey(), caller.personId(), clock.instant());
    rows.add(answer);
    texts.tag(answer.id(), Tags.normalised(entry.tags()));
    audit.record("ANSWER_CREATED", "ANSWER", answer.id(), null, Map.of("topic", topic));
    write(answer, draft, "/revision");
    if (entry.phrasings() != null && !entry.phrasings().isEmpty()) {
      addPhrasings.add(answer, entry.phrasings(), null);
    }
    return answer;
  }

  /** For other features, which know an entry by its id. */
  public UUID createEntry(NewEntry entry, Draft draft) {
    return create(entry, draft).id();
  }

  /**
   * A draft that somebody else wrote a part of, who therefore does not approve it either.
   *
   * @return the entry
   */
  public UUID createWith(UUID coauthor, NewEntry entry, Draft draft) {
    Answer answer = create(entry, draft);
    revisions.addCoauthor(answer.latestRevisionId(), coauthor);
    return answer.id();
  }

  /**
   * @return the new draft revision
   * @throws Refusal VALIDATION_FAILED for placeholders that do not fit, UNKNOWN_REFERENCE
   */
  public AnswerRevision revise(Answer answer, Draft draft) {
    return write(answer, draft, "");
  }

  /**
   * @param place where the revision stands in what came in, for the pointers of what is wrong
   */
  private AnswerRevision write(Answer answer, Draft draft, String place) {
    answer.requireNotRetired();
    requirePlaceholders(draft, place);
    textLengths.require(draft.variants(), place);
    int number = texts.nextNumber(answer.id());
    AnswerRevision revision =
        new AnswerRevision(
            EntityId.next(),
            answer.id(),
            number,
            draft.question(),
            AnswerTexts.json(draft.placeholders()),
            draft.validFrom(),
            draft.validUntil(),
            caller.personId(),
            caller.name(),
            clock.instant());
    revision.flag(draft.flags() == null ? flagsBefore(answer) : draft.flags());
    rows.add(revision);
    texts.insert(revision.id(), draft.variants(), cite(draft.sources()));
    carryAuthors(answer, revision, draft);
    answer.latest(revision.id());
    rows.flush();
    terms.rebuild(answer.id());
    audit.record(
        "REVISION_DRAFTED",
        "ANSWER",
        answer.id(),
        null,
        Map.of("revision", revision.id().toString(), "number", number));
    return revision;
  }

  /** Whose words are taken over has written this revision, too, and does not approve it. */
  private void carryAuthors(Answer answer, AnswerRevision revision, Draft draft) {
    List<UUID> before = revisions.before(answer.id(), revision.id());
    List<String> now = draft.variants().stream().map(Variant::text).toList();
    for (Written old : before.isEmpty() ? List.<Written>of() : revisions.list(before)) {
      if (TakenOver.any(old.variants().stream().map(Variant::text).toList(), now)) {
        revisions.addCoauthors(revision.id(), old.authors());
      }
    }
  }

  private Set<SubjectFlag> flagsBefore(Answer answer) {
    return rows.find(AnswerRevision.class, answer.latestRevisionId())
        .map(AnswerRevision::flags)
        .orElse(Set.of());
  }

  private static void requirePlaceholders(Draft draft, String place) {
    List<FieldError> errors =
        PlaceholderRules.errors(
            draft.placeholders(), draft.variants().stream().map(Variant::text).toList());
    if (!errors.isEmpty()) {
      throw new Refusal(
          ProblemCode.VALIDATION_FAILED,
          errors.stream()
              .map(e -> new FieldError(place + e.pointer(), e.code(), e.detail()))
              .toList());
    }
  }

  private List<SourceRef> cite(List<UUID> sourceIds) {
    return citeSources.cite(sourceIds, "sources").stream()
        .map(c -> new SourceRef(c.sourceId(), c.versionId()))
        .toList();
  }
}
