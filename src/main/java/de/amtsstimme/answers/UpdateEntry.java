package de.amtsstimme.answers;

import de.amtsstimme.answers.domain.Tags;
import de.amtsstimme.answers.domain.TopicPath;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.answers.store.EntryTerms;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Patched;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where an entry belongs and what it is marked with. Changes no text, so it needs no approval. */
@ApplicationScoped
public class UpdateEntry {

  /** Null: as it is. A department or key of "" takes it away. */
  public record Changes(String topic, List<String> tags, String department, String externalKey) {}

  @Inject TenantRows rows;
  @Inject AnswerTexts texts;
  @Inject EntryTerms terms;
  @Inject AuditTrail audit;
  @Inject Event<AnswerChanged> changed;

  /**
   * @param answer locked
   * @throws Refusal ANSWER_RETIRED, VALIDATION_FAILED, DUPLICATE for a key that is taken
   */
  public void update(Answer answer, Changes c) {
    answer.requireNotRetired();
    Map<String, Object> before = snapshot(answer);
    answer.describe(
        c.topic() == null ? answer.topic() : TopicPath.normalised(c.topic(), "/topic"),
        Patched.text(c.department(), answer.department()),
        Patched.text(c.externalKey(), answer.externalKey()));
    rows.flush();
    if (c.tags() != null) {
      texts.retag(answer.id(), Tags.normalised(c.tags()));
    }
    terms.rebuild(answer.id());
    audit.record("ANSWER_CHANGED", "ANSWER", answer.id(), before, snapshot(answer));
    changed.fire(new AnswerChanged(answer.id()));
  }

  private Map<String, Object> snapshot(Answer a) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("topic", a.topic());
    values.put("department", a.department());
    values.put("externalKey", a.externalKey());
    values.put("tags", texts.tags(a.id()));
    return values;
  }
}
