package de.amtsstimme.templates;

import de.amtsstimme.answers.OwnText;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.kernel.tenant.UnitOfWork;
import de.amtsstimme.templates.store.TemplateOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Copies a text out of one authority into another, through the door of each: who offers needs the
 * right in both, and has to have written the text.
 */
@ApplicationScoped
public class OfferTemplate {

  @Inject UnitOfWork unitOfWork;
  @Inject OwnText ownText;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param from the slug of the authority for which it was written
   * @throws Refusal NOT_FOUND for an authority that is none of the caller's, UNKNOWN_REFERENCE,
   *     NOT_YOUR_TEXT
   */
  public TemplateOffer offer(String from, UUID answerId, String note) {
    if (from.equals(scope.slug())) {
      throw Refusal.invalid("/from", "Die Vorlage kommt aus einer anderen Behörde.");
    }
    OwnText.Text text = unitOfWork.lookInto(from, Right.OFFER_TEMPLATE, () -> read(answerId));
    TemplateOffer offer =
        new TemplateOffer(
            new TemplateOffer.Text(
                text.topic(),
                text.question(),
                Json.written(text.variants()),
                Json.written(text.placeholders())),
            note,
            caller.personId(),
            caller.name(),
            clock.instant());
    rows.add(offer);
    audit.record(
        "TEMPLATE_OFFERED",
        "TEMPLATE",
        offer.id(),
        null,
        Map.of("topic", text.topic(), "question", text.question()));
    return offer;
  }

  /** The authority sees in its trail that the text was offered, not to whom. */
  private OwnText.Text read(UUID answerId) {
    OwnText.Text text = ownText.get(answerId);
    audit.record(
        "ANSWER_OFFERED_ELSEWHERE",
        "ANSWER",
        answerId,
        null,
        Map.of("revision", text.revisionId().toString()));
    return text;
  }
}
