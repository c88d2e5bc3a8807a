package de.amtsstimme.answers.http;

import de.amtsstimme.answers.SubmitRevision;
import de.amtsstimme.answers.WriteAnswer;
import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.http.AnswerView.AnswerPage;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerRevision;
import de.amtsstimme.answers.store.Entries;
import de.amtsstimme.kernel.domain.ProblemCode;
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
  @Inject Entries entries;
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
    return AnswerViews.of(entries.get(created.id()));
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
    return AnswerViews.of(page, entries.page(state, page.before(), page.fetch()));
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Antwort lesen",
      description = "Ein Eintrag mit der geltenden und der neuesten Fassung.")
  public AnswerView getAnswer(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return AnswerViews.of(entries.get(id));
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
    AnswerRevision written =
        writeAnswer.revise(rows.getLocked(Answer.class, id), request.toDraft());
    return AnswerViews.of(entries.getRevision(id, written.id()));
  }

  @GET
  @Path("/{id}/revisions/{revisionId}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Fassung lesen", description = "Eine Fassung einer Antwort.")
  public RevisionView getRevision(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @PathParam("revisionId") UUID revisionId) {
    return AnswerViews.of(entries.getRevision(id, revisionId));
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
