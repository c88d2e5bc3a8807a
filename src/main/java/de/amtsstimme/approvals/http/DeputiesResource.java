package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.GoAway;
import de.amtsstimme.approvals.http.DeputyView.CandidateList;
import de.amtsstimme.approvals.http.DeputyView.CandidateView;
import de.amtsstimme.approvals.http.DeputyView.DeputyPage;
import de.amtsstimme.approvals.store.Deputy;
import de.amtsstimme.kernel.domain.ProblemCode;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/deputies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vertretungen", description = "Wer abwesend ist, und wer dann entscheidet.")
public class DeputiesResource {

  @Inject GoAway goAway;
  @Inject TenantRows rows;
  @Inject Preconditions preconditions;

  @POST
  @InTenant(Right.OWN_DEPUTY)
  @Creates
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Eigene Vertretung eintragen",
      description =
          "Für eine Zeit entscheidet eine andere Person, „i. V.“. Vertretung reicht nicht weiter,"
              + " und niemand entscheidet so über den eigenen Text oder zweimal.")
  public DeputyView createDeputy(@PathParam("tenant") String tenant, DeputyRequest request) {
    return DeputyView.of(goAway.begin(request.deputyId(), request.from(), request.until()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Vertretungen auflisten",
      description = "Alle der Behörde, auch vergangene, neueste zuerst.")
  public DeputyPage listDeputies(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Deputy> found = rows.page(Deputy.class, page.before(), page.fetch());
    return page.view(found, DeputyView::of, Deputy::id, DeputyPage::new);
  }

  @GET
  @Path("/candidates")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Wer vertreten könnte",
      description = "Andere Freigebende der Behörde; für die Agentur ihre Leute hier.")
  public CandidateList listDeputyCandidates(@PathParam("tenant") String tenant) {
    return new CandidateList(goAway.possible().stream().map(CandidateView::of).toList());
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Vertretung lesen", description = "Wer, für wen, von wann bis wann.")
  public DeputyView getDeputy(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return DeputyView.of(rows.get(Deputy.class, id));
  }

  @DELETE
  @Path("/{id}")
  @InTenant(Right.OWN_DEPUTY)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Eigene Abwesenheit beenden",
      description = "Ab jetzt entscheiden Sie wieder selbst. Braucht If-Match.")
  public void endDeputy(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    Deputy deputy = rows.getLocked(Deputy.class, id);
    preconditions.requireMatch(deputy.version());
    goAway.end(deputy);
  }
}
