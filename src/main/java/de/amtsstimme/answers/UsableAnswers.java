package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.UsableEntry;
import de.amtsstimme.answers.domain.VariantChoice;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerRevision;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.answers.store.AnswerTexts.Citation;
import de.amtsstimme.answers.store.UsableEntries;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.sources.CiteSources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For those who build on the library: the one text of an answer that may be used right now. */
@ApplicationScoped
public class UsableAnswers {

  /** A usable revision and the variant that fits. */
  public record Usable(UUID answerId, UUID revisionId, Variant variant) {}

  @Inject TenantRows rows;
  @Inject UsableEntries entries;
  @Inject AnswerTexts texts;
  @Inject CiteSources citeSources;

  /**
   * @throws Refusal UNKNOWN_REFERENCE for an unknown answer, ANSWER_NOT_USABLE
   */
  public Usable get(UUID answerId, String language, Channel channel) {
    UUID revisionId = usableRevision(answerId);
    Variant variant =
        VariantChoice.best(texts.variants(revisionId), language, channel)
            .orElseThrow(() -> new Refusal(ProblemCode.ANSWER_NOT_USABLE));
    return new Usable(answerId, revisionId, variant);
  }

  /**
   * @throws Refusal UNKNOWN_REFERENCE for an unknown answer, ANSWER_NOT_USABLE
   */
  public UUID usableRevision(UUID answerId) {
    Answer answer = rows.getReferenced(Answer.class, answerId, "answerId");
    return entries
        .revision(answer.id())
        .orElseThrow(() -> new Refusal(ProblemCode.ANSWER_NOT_USABLE));
  }

  /** By entry, of these the ones that may be used right now. */
  public Map<UUID, UsableEntry> among(Collection<UUID> answerIds) {
    return entries.among(answerIds);
  }

  /** What the texts of a revision have to be filled with. */
  public List<Placeholder> placeholders(UUID revisionId) {
    return AnswerTexts.placeholders(rows.get(AnswerRevision.class, revisionId).placeholders());
  }

  public String topic(UUID answerId) {
    return rows.get(Answer.class, answerId).topic();
  }

  /** The sources of a revision in the versions that count now. */
  public List<SourceRef> sourcesNow(UUID revisionId) {
    List<UUID> cited = texts.citations(revisionId).stream().map(Citation::sourceId).toList();
    return citeSources.cite(cited, "answerId").stream()
        .map(c -> new SourceRef(c.sourceId(), c.versionId()))
        .toList();
  }

  /** Of each revision the text that fits, where there is one. */
  public Map<UUID, Variant> texts(Collection<UUID> revisionIds, String language, Channel channel) {
    Map<UUID, Variant> fitting = new HashMap<>();
    texts
        .variantsOf(revisionIds)
        .forEach(
            (id, variants) ->
                VariantChoice.best(variants, language, channel).ifPresent(v -> fitting.put(id, v)));
    return fitting;
  }

  public boolean isUsable(UUID answerId, UUID revisionId) {
    return entries.revision(answerId).map(revisionId::equals).orElse(false);
  }
}
