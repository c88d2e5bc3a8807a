package de.amtsstimme.inquiries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.answers.UsableAnswers;
import de.amtsstimme.approvals.PlanInForce;
import de.amtsstimme.inquiries.domain.Rendering;
import de.amtsstimme.inquiries.domain.Rendering.Lists;
import de.amtsstimme.inquiries.store.FilledIn;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.tenants.AuthoritySettings;
import de.amtsstimme.tone.CheckTone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adapts an approved answer to one inquiry, by values, greeting and signature of approved lists
 * only. Anything else is a text of its own.
 */
@ApplicationScoped
public class RenderAnswer {

  @Inject UsableAnswers usableAnswers;
  @Inject PlanInForce planInForce;
  @Inject CheckTone checkTone;
  @Inject AuthoritySettings settings;
  @Inject FilledIn filledIn;

  /**
   * @param reply made from an answer, with that answer's own text
   * @throws Refusal PLACEHOLDER_UNFILLED, VALIDATION_FAILED
   */
  void render(Reply reply, Rendering rendering) {
    if (!rendering.isFrom(lists(reply))) {
      throw Refusal.invalid(
          "/rendering",
          "Begrüßung und Grußformel nur aus den freigegebenen Listen des Leitfadens oder der"
              + " Kette.");
    }
    reply.render(
        rendering.of(
            reply.text(), usableAnswers.placeholders(reply.answerRevisionId()), reply.language()),
        CanonicalJson.of(rendering.json()));
  }

  /** May it go out as it is? The gate asks the same when it does. */
  boolean needsNoApproval(Reply reply) {
    return settings.allowsRenderings()
        && isFromListsInForce(reply)
        && !filledIn.byApprover(reply.id(), reply.answerRevisionId());
  }

  /** One whose greeting is on no list any more is a text of its own. */
  boolean isFromListsInForce(Reply reply) {
    return read(reply).isFrom(lists(reply));
  }

  public static Rendering read(Reply reply) {
    try {
      JsonNode json = Json.mapper().readTree(reply.rendering());
      Map<String, String> values = new TreeMap<>();
      json.path("values")
          .fields()
          .forEachRemaining(e -> values.put(e.getKey(), e.getValue().asText()));
      return new Rendering(
          values, json.path("greeting").asText(null), json.path("signature").asText(null));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not what was written", e);
    }
  }

  private Lists lists(Reply reply) {
    return lists(reply.channel().name(), reply.language());
  }

  /** Those of the guideline in force; one that it leaves empty is the plan's. */
  public Lists lists(String channel, String language) {
    Lists plan =
        planInForce
            .find()
            .map(p -> new Lists(p.greetings(), p.signatures()))
            .orElse(new Lists(List.of(), List.of()));
    return checkTone
        .rulesInForce(channel, language)
        .map(rules -> plan.overruledBy(rules.greetings(), rules.signatures()))
        .orElse(plan);
  }
}
