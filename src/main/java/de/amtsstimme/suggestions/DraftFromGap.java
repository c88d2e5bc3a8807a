package de.amtsstimme.suggestions;

import de.amtsstimme.answers.AddPhrasings;
import de.amtsstimme.answers.WriteAnswer;
import de.amtsstimme.answers.WriteAnswer.Draft;
import de.amtsstimme.answers.WriteAnswer.NewEntry;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.suggestions.ReportGaps.Gap;
import de.amtsstimme.suggestions.domain.PhrasingOffer;
import de.amtsstimme.suggestions.store.SuggestionLog;
import de.amtsstimme.suggestions.store.SuggestionLog.Logged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes a draft of the library from what citizens asked. Their wordings become its phrasings and go
 * with their inquiries; a wording that belongs to no inquiry does not, for nothing would ever erase
 * it.
 */
@ApplicationScoped
public class DraftFromGap {

  private static final int MOST_PHRASINGS = 20;

  /**
   * What a person adds to it. The question is that person's: a citizen's words in an entry would
   * outlive the inquiry.
   */
  public record Wanted(
      String topic, String question, String language, String text, List<UUID> sources) {}

  /** The entry, with how many wordings it got. */
  public record Drafted(UUID answerId, String question, int phrasings, int questions) {}

  @Inject ReportGaps reportGaps;
  @Inject WriteAnswer writeAnswer;
  @Inject AddPhrasings addPhrasings;
  @Inject SuggestionLog log;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;

  /**
   * @throws Refusal NOT_FOUND, UNKNOWN_REFERENCE, VALIDATION_FAILED
   */
  public Drafted draft(UUID gapId, Wanted wanted) {
    rows.oneAtATime("suggestion-gaps");
    Gap gap = reportGaps.find(gapId).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    UUID answerId =
        writeAnswer.createEntry(
            new NewEntry(wanted.topic(), List.of(), null, null, List.of()),
            new Draft(
                wanted.question(),
                List.of(
                    new Variant(wanted.language(), Channel.ANY, MessageKind.ANY, wanted.text())),
                List.of(),
                wanted.sources(),
                null,
                null));
    int phrasings = phrasings(gap, answerId);
    List<UUID> ids = gap.questions().stream().map(Logged::id).toList();
    log.close(ids, answerId);
    audit.record(
        "GAP_DRAFTED",
        "ANSWER",
        answerId,
        null,
        Map.of("questions", ids.size(), "phrasings", phrasings));
    return new Drafted(answerId, wanted.question(), phrasings, ids.size());
  }

  private int phrasings(Gap gap, UUID answerId) {
    int added = 0;
    for (Logged q : gap.questions()) {
      String wording = PhrasingOffer.of(q.text()).orElse(null);
      if (wording != null && q.inquiryId() != null && added < MOST_PHRASINGS) {
        added += addPhrasings.add(answerId, List.of(wording), q.inquiryId());
      }
    }
    return added;
  }
}
