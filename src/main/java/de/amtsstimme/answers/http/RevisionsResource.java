package de.amtsstimme.answers.http;

import de.amtsstimme.answers.SubmitRevision;
import de.amtsstimme.answers.WriteAnswer;
import de.amtsstimme.answers.http.RevisionView.RevisionPage;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/answers/{id}/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Antwortbibliothek", description = "Die freigegebenen Antworten der Behörde.")
public class RevisionsResource {

  @Inject WriteAnswer writeAnswer;
  @Inject SubmitRevision submitRevision;
  @Inject Entries entries;
  @Inject AnswerViews views;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.WRITE_CONTENT)
  @Creates
  @Refuses({ProblemCode.UNKNOWN_REFERENCE, ProblemCode.ANSWER_RETIRED})
  @Operation(
      summary = "Neue Fassung schreiben",
      description = "Die freigegebene Fassung gilt weiter, bis die neue freigegeben ist.")
  public RevisionView createRevision(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, RevisionRequest request) {
    AnswerRevision written =
        writeAnswer.revise(rows.getLocked(Answer.class, id), request.toDraft());
    return views.of(entries.getRevision(id, written.id()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Fassungen auflisten",
      description = "Alle Fassungen einer Antwort, neueste zuerst: wer was wann geschrieben hat.")
  public RevisionPage listRevisions(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    rows.get(Answer.class, id);
    return views.revisions(page, entries.revisions(id, page.before(), page.fetch()));
  }

  @GET
  @Path("/{revisionId}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Fassung lesen", description = "Eine Fassung einer Antwort.")
  public RevisionView getRevision(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @PathParam("revisionId") UUID revisionId) {
    return views.of(entries.getRevision(id, revisionId));
  }

  @GET
  @Path("/{revisionId}/diff/{from}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Fassungen vergleichen",
      description =
          "Was aus der Fassung from geworden ist, Wort für Wort. Alle nicht eingefügten Stücke"
              + " ergeben den alten Text, alle nicht gestrichenen den neuen.")
  public DiffView compareRevisions(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @PathParam("revisionId") UUID revisionId,
      @PathParam("from") UUID from) {
    return DiffView.of(entries.getRevision(id, from), entries.getRevision(id, revisionId));
  }

  @POST
  @Path("/{revisionId}/submission")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({
    ProblemCode.REVISION_FROZEN,
    ProblemCode.ANOTHER_REVISION_WAITS,
    ProblemCode.CHAIN_MISSING,
    ProblemCode.CHAIN_CHANGED,
    ProblemCode.ANSWER_RETIRED,
    ProblemCode.TONE_BLOCKED,
    ProblemCode.TONE_REASON_NEEDED
  })
  @Operation(
      summary = "Fassung einreichen",
      description = "Friert die Fassung ein, alle Texte zusammen, und startet ihre Freigabe.")
  public SubmissionView submitRevision(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @PathParam("revisionId") UUID revisionId) {
    return SubmissionView.of(submitRevision.submit(id, revisionId, null));
  }

  @POST
  @Path("/{revisionId}/reasoned-submission")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({
    ProblemCode.REVISION_FROZEN,
    ProblemCode.ANOTHER_REVISION_WAITS,
    ProblemCode.CHAIN_MISSING,
    ProblemCode.ANSWER_RETIRED,
    ProblemCode.TONE_BLOCKED
  })
  @Operation(
      summary = "Fassung mit Begründung einreichen",
      description =
          "Wie das Einreichen, wenn die Prüfung des Tons vor etwas warnt, das trotzdem richtig ist."
              + " Die Freigebenden sehen die Begründung.")
  public SubmissionView submitRevisionWithReason(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @PathParam("revisionId") UUID revisionId,
      ReasonedSubmissionRequest request) {
    return SubmissionView.of(submitRevision.submit(id, revisionId, request.toneReason()));
  }
}
