package de.amtsstimme.suggestions;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
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
    if ("SUSPENDED".equals(scope.state())
        || scope.halted() && caller.side() != Role.Side.AUTHORITY) {
      return null;
    }
    if (inquiryId != null) {
      requireThere(inquiryId);
    }
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

  private void requireThere(UUID inquiryId) {
    boolean there =
        log.lockInquiry(inquiryId)
            .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "inquiryId"));
    if (!there) {
      throw new Refusal(ProblemCode.ERASED);
    }
  }
}
