package de.amtsstimme.suggestions.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.suggestions.DraftFromGap;
import de.amtsstimme.suggestions.ReportGaps;
import de.amtsstimme.suggestions.http.GapView.GapList;
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

@Path("/tenants/{tenant}/suggestion-gaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vorschläge", description = "Freigegebene Antworten zu einer Frage finden.")
public class GapsResource {

  @Inject ReportGaps reportGaps;
  @Inject DraftFromGap draftFromGap;

  @GET
  @InTenant(Right.READ_INQUIRIES)
  @Operation(
      summary = "Lücken auflisten",
      description =
          "Was Bürgerinnen und Bürger fragten und worauf die Bibliothek keine oder keine sichere"
              + " Antwort hatte, nach Ähnlichkeit zusammengefasst; aus den neuesten 2000 solcher"
              + " Fragen.")
  public GapList listSuggestionGaps(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    return new GapList(
        reportGaps.gaps().stream().limit(page.limit()).map(GapView::of).toList(), null);
  }

  @POST
  @Path("/{id}/draft")
  @InTenant(Right.WRITE_CONTENT)
  @Creates(at = "answers")
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Entwurf aus einer Lücke",
      description =
          "Legt einen Eintrag mit einer Fassung als Entwurf an. Wortlaute aus Anfragen werden seine"
              + " Formulierungen; die Fragen gelten als bearbeitet.")
  public GapDraftView createAnswerFromGap(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, GapDraftRequest request) {
    return GapDraftView.of(draftFromGap.draft(id, request.toWanted()));
  }
}
