package de.amtsstimme.suggestions;

import de.amtsstimme.answers.AddPhrasings;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.suggestions.domain.Feedback;
import de.amtsstimme.suggestions.domain.PhrasingOffer;
import de.amtsstimme.suggestions.store.SuggestionLog;
import de.amtsstimme.suggestions.store.SuggestionLog.Logged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people made of a suggestion, and the citizen's wording as a phrasing of the entry. */
@ApplicationScoped
public class LearnFromFeedback {

  @Inject SuggestionLog log;
  @Inject AddPhrasings addPhrasings;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * The newest word counts.
   *
   * @return the wording to offer as a phrasing, or null
   * @throws Refusal NOT_FOUND, UNKNOWN_REFERENCE for an entry that was not suggested
   */
  public String feedback(UUID id, UUID answerId, Feedback feedback) {
    Logged logged = get(id);
    if (!log.feedback(id, answerId, feedback, caller.personId(), clock.instant())) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "answerId");
    }
    audit.record(
        "SUGGESTION_JUDGED",
        "SUGGESTION",
        id,
        null,
        Map.of("answer", answerId.toString(), "feedback", feedback.name()));
    return feedback == Feedback.TAKEN ? PhrasingOffer.of(logged.text()).orElse(null) : null;
  }

  /**
   * @param text the wording, or null for the citizen's own
   * @return how many were new: none, if the entry had it already
   * @throws Refusal NOT_FOUND, UNKNOWN_REFERENCE, ERASED, VALIDATION_FAILED
   */
  public int addPhrasing(UUID id, UUID answerId, String text) {
    Logged logged = get(id);
    if (logged.text() == null) {
      throw new Refusal(ProblemCode.ERASED);
    }
    if (text == null && logged.inquiryId() == null) {
      throw Refusal.invalid(
          "/text", "Ohne Anfrage bitte den Wortlaut angeben: er wird der der Behörde.");
    }
    String wording =
        text != null
            ? text
            : PhrasingOffer.of(logged.text())
                .orElseThrow(
                    () ->
                        Refusal.invalid(
                            "/text",
                            "Der Wortlaut ist zu lang für eine Formulierung. Bitte kürzen."));
    return addPhrasings.add(answerId, List.of(wording), logged.inquiryId());
  }

  private Logged get(UUID id) {
    return log.find(id).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }
}
