package de.amtsstimme.templates;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsstimme.answers.WriteAnswer;
import de.amtsstimme.answers.WriteAnswer.Draft;
import de.amtsstimme.answers.WriteAnswer.NewEntry;
import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.templates.domain.OfferState;
import de.amtsstimme.templates.store.TemplateOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The authority's own people take a text on offer over as a draft of their own, or decline it. */
@ApplicationScoped
public class DecideOffer {

  @Inject TenantRows rows;
  @Inject WriteAnswer writeAnswer;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param topic where it belongs in this library, or null for what the offer says
   * @param sources what it relies on here; the offer brings none
   * @throws Refusal TRANSITION_NOT_ALLOWED, UNKNOWN_REFERENCE
   */
  public TemplateOffer take(UUID offerId, String topic, List<UUID> sources) {
    TemplateOffer offer = rows.getLocked(TemplateOffer.class, offerId);
    OfferState.LIFE_CYCLE.require(offer.state(), OfferState.TAKEN);
    TemplateOffer.Text text = offer.text();
    UUID answer =
        writeAnswer.createWith(
            offer.offeredBy(),
            new NewEntry(topic == null ? text.topic() : topic, List.of(), null, null, List.of()),
            new Draft(
                text.question(),
                variants(text.variants()),
                placeholders(text.placeholders()),
                sources,
                null,
                null));
    offer.take(answer, caller.personId(), caller.name(), clock.instant());
    rows.flush();
    record(offer, Map.of("state", offer.state().name(), "answer", answer.toString()));
    return offer;
  }

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED
   */
  public TemplateOffer decline(UUID offerId) {
    TemplateOffer offer = rows.getLocked(TemplateOffer.class, offerId);
    offer.decline(caller.personId(), caller.name(), clock.instant());
    rows.flush();
    record(offer, Map.of("state", offer.state().name()));
    return offer;
  }

  private void record(TemplateOffer offer, Map<String, ?> after) {
    audit.record(
        "TEMPLATE_" + offer.state(),
        "TEMPLATE",
        offer.id(),
        Map.of("state", OfferState.OFFERED.name()),
        after);
  }

  /** For showing, too. */
  public static List<Variant> variants(String json) {
    return Json.kept(json, new TypeReference<List<Variant>>() {});
  }

  private static List<Placeholder> placeholders(String json) {
    return Json.kept(json, new TypeReference<List<Placeholder>>() {});
  }
}
