package de.amtsstimme.answers.http;

import de.amtsstimme.answers.SubmitRevision;
import de.amtsstimme.answers.WriteAnswer;
import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.http.AnswerView.AnswerPage;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerRevision;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
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

  @Inject WriteAnswer writeAnswer;
  @Inject SubmitRevision submitRevision;
  @Inject AnswerViews views;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.WRITE_CONTENT)
  @Creates
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Antwort anlegen",
      description = "Ein neuer Eintrag mit seiner ersten Fassung als Entwurf.")
  public AnswerView createAnswer(@PathParam("tenant") String tenant, AnswerRequest request) {
    return views.of(writeAnswer.create(request.topic(), request.revision().toDraft()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Antworten auflisten",
      description = "Die Antwortbibliothek, neueste zuerst.")
  public AnswerPage listAnswers(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Nur Einträge in diesem Zustand.", example = "APPROVED")
          @QueryParam("state")
          AnswerState state,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Answer> found =
        state == null
            ? rows.page(Answer.class, "", Map.of(), page.before(), page.fetch())
            : rows.page(
                Answer.class,
                "e.state = :state",
                Map.of("state", state),
                page.before(),
                page.fetch());
    return new AnswerPage(
        page.shown(found).stream().map(views::of).toList(), page.nextCursor(found, Answer::id));
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Antwort lesen",
      description = "Ein Eintrag mit der geltenden und der neuesten Fassung.")
  public AnswerView getAnswer(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return views.of(rows.get(Answer.class, id));
  }

  @POST
  @Path("/{id}/revisions")
  @InTenant(Right.WRITE_CONTENT)
  @Creates
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Neue Fassung schreiben",
      description = "Die freigegebene Fassung gilt weiter, bis die neue freigegeben ist.")
  public RevisionView createRevision(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, RevisionRequest request) {
    return views.of(writeAnswer.revise(rows.getLocked(Answer.class, id), request.toDraft()));
  }

  @GET
  @Path("/{id}/revisions/{revisionId}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Fassung lesen", description = "Eine Fassung einer Antwort.")
  public RevisionView getRevision(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @PathParam("revisionId") UUID revisionId) {
    AnswerRevision revision = rows.get(AnswerRevision.class, revisionId);
    if (!revision.answerId().equals(id)) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return views.of(revision);
  }

  @POST
  @Path("/{id}/revisions/{revisionId}/submission")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({ProblemCode.REVISION_FROZEN, ProblemCode.CHAIN_MISSING})
  @Operation(
      summary = "Fassung einreichen",
      description = "Friert die Fassung ein, alle Texte zusammen, und startet ihre Freigabe.")
  public SubmissionView submitRevision(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @PathParam("revisionId") UUID revisionId) {
    return SubmissionView.of(submitRevision.submit(id, revisionId));
  }
}
