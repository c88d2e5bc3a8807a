package de.amtsstimme.suggestions.http;

import de.amtsstimme.answers.UsableAnswers;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.suggestions.LearnFromFeedback;
import de.amtsstimme.suggestions.LogSuggestions;
import de.amtsstimme.suggestions.SuggestAnswers;
import de.amtsstimme.suggestions.SuggestAnswers.Hit;
import de.amtsstimme.suggestions.SuggestAnswers.Suggestions;
import de.amtsstimme.suggestions.domain.Verdict;
import de.amtsstimme.suggestions.http.SuggestionsView.MatchedTerm;
import de.amtsstimme.suggestions.http.SuggestionsView.NoneReason;
import de.amtsstimme.suggestions.http.SuggestionsView.SuggestionView;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vorschläge", description = "Freigegebene Antworten zu einer Frage finden.")
public class SuggestionsResource {

  private static final int DEFAULT_LIMIT = 5;

  @Inject SuggestAnswers suggestAnswers;
  @Inject LogSuggestions logSuggestions;
  @Inject LearnFromFeedback learnFromFeedback;
  @Inject UsableAnswers usableAnswers;

  @POST
  @InTenant(Right.USE_SUGGESTIONS)
  @Refuses({ProblemCode.UNKNOWN_REFERENCE, ProblemCode.ERASED})
  @Operation(
      summary = "Antworten vorschlagen",
      description =
          "Sucht unter den verwendbaren Antworten dieser Behörde und sagt, wie sicher es ist: NONE,"
              + " wenn keine passt. Der Text wird mit seiner Anfrage aufbewahrt, ohne Anfrage so"
              + " lange wie eine; er hilft, Lücken der Bibliothek zu finden.")
  public SuggestionsView suggestAnswers(
      @PathParam("tenant") String tenant, SuggestionRequest request) {
    String language = request.language() == null ? "de" : request.language();
    Channel channel = request.channel() == null ? Channel.ANY : request.channel();
    Suggestions found =
        suggestAnswers.suggest(
            request.text(), language, request.limit() == null ? DEFAULT_LIMIT : request.limit());
    UUID id =
        logSuggestions.keep(
            request.text(),
            language,
            request.channel() == null ? null : channel.name(),
            request.inquiryId(),
            found);
    Map<UUID, Variant> texts =
        usableAnswers.texts(found.hits().stream().map(Hit::revisionId).toList(), language, channel);
    return new SuggestionsView(
        id,
        found.verdict(),
        reason(found),
        found.hits().stream()
            .map(h -> view(h, texts.get(h.revisionId()), request.text()))
            .toList());
  }

  @POST
  @Path("/{id}/feedback")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Sagen, was aus einem Vorschlag wurde",
      description =
          "Übernommen, als Vorlage genommen oder unpassend; das letzte Wort zählt. Nach TAKEN nennt"
              + " die Antwort den Wortlaut der Anfrage, wenn er als Formulierung taugt.")
  public FeedbackView giveFeedback(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, FeedbackRequest request) {
    String offered = learnFromFeedback.feedback(id, request.answerId(), request.feedback());
    return new FeedbackView(id, request.answerId(), request.feedback(), offered);
  }

  @POST
  @Path("/{id}/phrasing")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({ProblemCode.UNKNOWN_REFERENCE, ProblemCode.ERASED})
  @Operation(
      summary = "Wortlaut als Formulierung übernehmen",
      description =
          "Der Eintrag wird künftig auch unter diesem Wortlaut gefunden. Ein Wortlaut aus einer"
              + " Anfrage wird mit ihr gelöscht; ohne Anfrage ist „text“ anzugeben, und es sind"
              + " Worte der Behörde.")
  public LearnedView addCitizensPhrasing(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, PhrasingRequest request) {
    return new LearnedView(
        request.answerId(), learnFromFeedback.addPhrasing(id, request.answerId(), request.text()));
  }

  private static NoneReason reason(Suggestions found) {
    if (found.verdict() != Verdict.NONE) {
      return null;
    }
    return found.searchable() ? NoneReason.NO_MATCH : NoneReason.NOTHING_TO_SEARCH;
  }

  private static SuggestionView view(Hit hit, Variant variant, String asked) {
    List<MatchedTerm> matched =
        hit.matched().stream()
            .sorted(Comparator.comparingInt(w -> w.start()))
            .map(w -> new MatchedTerm(asked.substring(w.start(), w.end()), w.start(), w.end()))
            .toList();
    return new SuggestionView(
        hit.answerId(),
        hit.revisionId(),
        hit.question(),
        variant == null ? null : variant.text(),
        BigDecimal.valueOf(hit.confidence()).setScale(3, RoundingMode.HALF_UP),
        matched);
  }
}
