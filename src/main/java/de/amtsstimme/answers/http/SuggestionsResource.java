package de.amtsstimme.answers.http;

import de.amtsstimme.answers.SuggestAnswers;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.VariantChoice;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.http.SuggestionsView.SuggestionView;
import de.amtsstimme.answers.store.AnswerSearch.Hit;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Antwortbibliothek", description = "Die freigegebenen Antworten der Behörde.")
public class SuggestionsResource {

  private static final int DEFAULT_LIMIT = 5;

  @Inject SuggestAnswers suggestAnswers;
  @Inject AnswerTexts texts;

  @POST
  @InTenant(Right.USE_SUGGESTIONS)
  @Operation(
      summary = "Antworten vorschlagen",
      description =
          "Sucht unter den verwendbaren Antworten dieser Behörde. Sagt NONE, wenn keine passt.")
  public SuggestionsView suggestAnswers(
      @PathParam("tenant") String tenant, SuggestionRequest request) {
    SuggestAnswers.Suggestions found =
        suggestAnswers.suggest(
            request.text(), request.limit() == null ? DEFAULT_LIMIT : request.limit());
    return new SuggestionsView(found.verdict(), found.hits().stream().map(this::view).toList());
  }

  private SuggestionView view(Hit hit) {
    String text =
        VariantChoice.best(texts.variants(hit.revisionId()), "de", Channel.ANY)
            .map(Variant::text)
            .orElse(null);
    BigDecimal confidence =
        BigDecimal.valueOf(Math.min(1, hit.confidence())).setScale(2, RoundingMode.HALF_UP);
    return new SuggestionView(hit.answerId(), hit.revisionId(), hit.question(), text, confidence);
  }
}
