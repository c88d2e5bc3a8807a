package de.amtsstimme.answers.http;

import de.amtsstimme.answers.RetireAnswer;
import de.amtsstimme.answers.UpdateEntry;
import de.amtsstimme.answers.WriteAnswer;
import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.SearchTerms;
import de.amtsstimme.answers.domain.SearchTerms.Range;
import de.amtsstimme.answers.http.AnswerItemView.AnswerPage;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.Entries;
import de.amtsstimme.answers.store.EntryLists;
import de.amtsstimme.answers.store.EntryLists.Filter;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Antwortbibliothek", description = "Die freigegebenen Antworten der Behörde.")
public class AnswersResource {

  private static final int LONGEST_QUERY = 200;

  @Inject WriteAnswer writeAnswer;
  @Inject UpdateEntry updateEntry;
  @Inject RetireAnswer retireAnswer;
  @Inject Entries entries;
  @Inject EntryLists lists;
  @Inject AnswerViews views;
  @Inject Preconditions preconditions;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.WRITE_CONTENT)
  @Creates
  @Refuses({ProblemCode.UNKNOWN_REFERENCE, ProblemCode.DUPLICATE})
  @Operation(
      summary = "Antwort anlegen",
      description = "Ein neuer Eintrag mit seiner ersten Fassung als Entwurf.")
  public AnswerView createAnswer(@PathParam("tenant") String tenant, AnswerRequest request) {
    Answer created = writeAnswer.create(request.toEntry(), request.revision().toDraft());
    return views.of(entries.get(created.id()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Antworten auflisten",
      description =
          "Die Antwortbibliothek, neueste zuerst; alle Bedingungen zusammen. Gesucht wird nach"
              + " Wortanfängen in Frage, Texten, Thema und Schlagwörtern; ue und ü sind gleich. Texte"
              + " und Quellen stehen beim einzelnen Eintrag.")
  public AnswerPage listAnswers(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Nur Einträge in diesem Zustand.", example = "APPROVED")
          @QueryParam("state")
          AnswerState state,
      @Parameter(description = "Nur dieses Thema und was darunter liegt.", example = "Abfall")
          @QueryParam("topic")
          String topic,
      @Parameter(description = "Nur mit diesem Schlagwort.", example = "abholung")
          @QueryParam("tag")
          String tag,
      @Parameter(description = "Wörter oder Wortanfänge, alle zusammen.", example = "sperrm anmeld")
          @QueryParam("q")
          String query,
      @Parameter(
              description = "Nur Einträge, deren Quelle sich geändert hat oder nicht mehr gilt.",
              example = "true")
          @QueryParam("stale")
          Boolean stale,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    Filter filter = new Filter(state, asked(topic, tag, query), Boolean.TRUE.equals(stale));
    return views.of(page, lists.page(filter, page.before(), page.fetch()));
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Antwort lesen",
      description =
          "Ein Eintrag mit der geltenden und der neuesten Fassung, und warum er gegebenenfalls"
              + " nicht verwendbar ist.")
  public AnswerView getAnswer(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return views.of(entries.get(id));
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({ProblemCode.ANSWER_RETIRED, ProblemCode.DUPLICATE})
  @Operation(
      summary = "Antwort einordnen",
      description = "Thema, Schlagwörter, Fachbereich, eigene Kennung. Braucht If-Match.")
  public AnswerView updateAnswer(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, AnswerPatch request) {
    Answer answer = rows.getLocked(Answer.class, id);
    preconditions.requireMatch(answer.version());
    updateEntry.update(answer, request.changes());
    return views.of(entries.get(id));
  }

  @POST
  @Path("/{id}/retirement")
  @InTenant(Right.RETIRE_ANSWER)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Antwort zurückziehen",
      description =
          "Ab sofort wird sie weder vorgeschlagen noch herausgegeben; laufende Freigaben enden."
              + " Endgültig: was wiederkommt, ist ein neuer Eintrag.")
  public AnswerView retireAnswer(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, RetirementRequest request) {
    retireAnswer.retire(id, request.reason());
    return views.of(entries.get(id));
  }

  private static List<Range> asked(String topic, String tag, String query) {
    try {
      return SearchTerms.asked(sound(topic, "topic"), sound(tag, "tag"), sound(query, "q"));
    } catch (Refusal r) {
      throw r.code() == ProblemCode.VALIDATION_FAILED
          ? new Refusal(ProblemCode.INVALID_PARAMETER, "topic", "Abfall/Sperrmüll")
          : r;
    }
  }

  /** Null for nothing asked. */
  private static String sound(String value, String name) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > 2 * LONGEST_QUERY || value.indexOf('\u0000') >= 0) {
      throw new Refusal(ProblemCode.INVALID_PARAMETER, name, "1…" + LONGEST_QUERY);
    }
    return value;
  }
}
