package de.amtsstimme.crisis.http;

import de.amtsstimme.crisis.LiftHalt;
import de.amtsstimme.crisis.http.HaltView.HaltPage;
import de.amtsstimme.crisis.store.Halt;
import de.amtsstimme.kernel.domain.ProblemCode;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/halts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Krise", description = "Halt-Knopf und Krisenbetrieb.")
public class HaltsResource {

  @Inject LiftHalt liftHalt;
  @Inject TenantRows rows;

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Halte auflisten",
      description = "Alle, neueste zuerst; einer ohne liftedAt gilt gerade.")
  public HaltPage listHalts(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Halt> found = rows.page(Halt.class, page.before(), page.fetch());
    return page.view(found, HaltView::of, Halt::id, HaltPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Halt lesen", description = "Wer, wann, warum, und ob er noch gilt.")
  public HaltView getHalt(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return HaltView.of(rows.get(Halt.class, id));
  }

  @POST
  @Path("/{id}/lifting")
  @InTenant(Right.LIFT_HALT)
  @Refuses(ProblemCode.HALT_OVER)
  @Operation(
      summary = "Halt aufheben",
      description = "Nur die Administration der Behörde. Danach entscheidet wieder die Freigabe.")
  public HaltView liftHalt(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return HaltView.of(liftHalt.lift(id));
  }
}
