package de.amtsstimme.crisis.http;

import de.amtsstimme.approvals.RunsBetween;
import de.amtsstimme.approvals.RunsBetween.Run;
import de.amtsstimme.crisis.DeclareCrisis;
import de.amtsstimme.crisis.EndCrisis;
import de.amtsstimme.crisis.http.CrisisUseView.CrisisUsePage;
import de.amtsstimme.crisis.http.CrisisView.CrisisPage;
import de.amtsstimme.crisis.store.Crisis;
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
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/crises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Krise", description = "Halt-Knopf und Krisenbetrieb.")
public class CrisesResource {

  @Inject DeclareCrisis declareCrisis;
  @Inject EndCrisis endCrisis;
  @Inject RunsBetween runs;
  @Inject TenantRows rows;
  @Inject InstantSource clock;

  @POST
  @InTenant(Right.MANAGE_CRISIS)
  @Creates
  @Refuses(ProblemCode.CRISIS_ACTIVE)
  @Operation(
      summary = "Krisenbetrieb ausrufen",
      description =
          "Für höchstens 72 Stunden, mit Grund. Was bis dahin eingereicht wird, geht durch die"
              + " Kette für die Krise. Endet von selbst.")
  public CrisisView createCrisis(@PathParam("tenant") String tenant, CrisisRequest body) {
    return view(declareCrisis.declare(body.reason(), body.until()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Krisenzeiten auflisten", description = "Alle, neueste zuerst.")
  public CrisisPage listCrises(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Crisis> found = rows.page(Crisis.class, page.before(), page.fetch());
    return page.view(found, this::view, Crisis::id, CrisisPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Krisenzeit lesen", description = "Wer, wann, warum, bis wann.")
  public CrisisView getCrisis(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return view(rows.get(Crisis.class, id));
  }

  @GET
  @Path("/{id}/uses")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Auflisten, was den Krisenbetrieb genutzt hat",
      description = "Alles, was währenddessen eingereicht wurde, und welchen Weg es nahm.")
  public CrisisUsePage listCrisisUses(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    Crisis crisis = rows.get(Crisis.class, id);
    List<Run> found = runs.page(crisis.declaredAt(), crisis.over(), page);
    return page.view(found, CrisisUseView::of, Run::id, CrisisUsePage::new);
  }

  @POST
  @Path("/{id}/ending")
  @InTenant(Right.MANAGE_CRISIS)
  @Refuses(ProblemCode.CRISIS_OVER)
  @Operation(
      summary = "Krisenbetrieb vorzeitig beenden",
      description = "Was unterwegs ist, geht durch die Kette, durch die es begonnen hat.")
  public CrisisView endCrisis(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return view(endCrisis.end(id));
  }

  private CrisisView view(Crisis crisis) {
    return CrisisView.of(crisis, clock.instant());
  }
}
