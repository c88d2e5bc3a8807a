package de.amtsstimme.suggestions;

import de.amtsstimme.answers.CitizensWords;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.EndpointPolicy;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.privacy.Retaining;
import de.amtsstimme.privacy.UnattributedErasing;
import de.amtsstimme.suggestions.SuggestAnswers.Suggestions;
import de.amtsstimme.suggestions.store.SuggestionLog;
import de.amtsstimme.suggestions.store.SuggestionLog.Asked;
import de.amtsstimme.suggestions.store.SuggestionLog.LoggedHit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Keeps what was asked, as long as it may be kept. */
@ApplicationScoped
public class LogSuggestions {

  @Inject SuggestionLog log;
  @Inject CitizensWords citizensWords;
  @Inject Retaining retaining;
  @Inject Caller caller;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  /**
   * @param inquiryId whose text it is, or null
   * @return under which id, or null while nothing is written in this authority
   * @throws Refusal UNKNOWN_REFERENCE, ERASED
   */
  public UUID keep(
      String text, String language, String channel, UUID inquiryId, Suggestions suggestions) {
    if (!EndpointPolicy.notes(Right.USE_SUGGESTIONS, scope.state())
        || scope.halted() && caller.side() != Role.Side.AUTHORITY) {
      return null;
    }
    citizensWords.requireThere(inquiryId);
    Instant now = clock.instant();
    UUID id = EntityId.next();
    log.add(
        new Asked(
            id,
            inquiryId,
            text,
            language,
            channel,
            suggestions.verdict(),
            caller.personId(),
            now,
            inquiryId == null ? retaining.eraseAfter(now) : null),
        suggestions.hits().stream()
            .map(h -> new LoggedHit(h.answerId(), h.revisionId(), h.confidence()))
            .toList());
    return id;
  }

  void on(@Observes UnattributedErasing erasing) {
    erasing.counts().merge("suggestion", log.eraseUnattributed(erasing.until()), Integer::sum);
  }
}
