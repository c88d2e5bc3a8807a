package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.PhrasingRules;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.Phrasings;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Other ways to ask the same: the strongest help for suggestions, so they need no approval and
 * change no hash. The trail says how many came, never what they say: some are a citizen's.
 */
@ApplicationScoped
public class AddPhrasings {

  @Inject TenantRows rows;
  @Inject Phrasings phrasings;
  @Inject CitizensWords citizensWords;
  @Inject AuditTrail audit;
  @Inject Event<AnswerChanged> changed;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param inquiryId of the citizen whose wording it is, or null
   * @return how many were new; one that the entry has already is passed over
   * @throws Refusal NOT_FOUND, ANSWER_RETIRED, UNKNOWN_REFERENCE, ERASED, VALIDATION_FAILED for too
   *     many
   */
  public int add(UUID answerId, List<String> texts, UUID inquiryId) {
    // The inquiry first, then the entry: the order in which an erasure takes them.
    citizensWords.requireThere(inquiryId);
    return insert(rows.getLocked(Answer.class, answerId), texts, inquiryId);
  }

  /** To an entry that nobody else knows yet. */
  int add(Answer answer, List<String> texts, UUID inquiryId) {
    citizensWords.requireThere(inquiryId);
    return insert(answer, texts, inquiryId);
  }

  private int insert(Answer answer, List<String> texts, UUID inquiryId) {
    answer.requireNotRetired();
    int added = 0;
    for (String text : texts) {
      added +=
          phrasings.insert(
                  EntityId.next(),
                  answer.id(),
                  text.strip(),
                  inquiryId,
                  caller.personId(),
                  clock.instant())
              ? 1
              : 0;
    }
    if (phrasings.count(answer.id()) > PhrasingRules.MOST) {
      throw Refusal.invalid(
          "/phrasings", "Höchstens " + PhrasingRules.MOST + " Formulierungen je Eintrag.");
    }
    if (added > 0) {
      record(answer.id(), added, inquiryId);
    }
    return added;
  }

  private void record(UUID answerId, int added, UUID inquiryId) {
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("added", added);
    if (inquiryId != null) {
      after.put("inquiry", inquiryId.toString());
    }
    audit.record("PHRASINGS_ADDED", "ANSWER", answerId, null, after);
    changed.fire(new AnswerChanged(answerId));
  }
}
