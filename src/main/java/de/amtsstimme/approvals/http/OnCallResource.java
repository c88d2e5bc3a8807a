package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.SetOnCall;
import de.amtsstimme.approvals.http.OnCallView.OnCallPage;
import de.amtsstimme.approvals.store.OnCall;
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

@Path("/tenants/{tenant}/on-call")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bereitschaft", description = "Wer außerhalb der Dienstzeit freigibt.")
public class OnCallResource {

  @Inject SetOnCall setOnCall;
  @Inject TenantRows rows;
  @Inject Preconditions preconditions;

  @POST
  @InTenant(Right.MANAGE_ON_CALL)
  @Creates
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Bereitschaft eintragen",
      description =
          "Für eine Zeit hat eine freigebende Person Bereitschaft: Schritte können nach ihr fragen,"
              + " und außerhalb der Dienstzeit zählt ihre Zustimmung. Auch mehrere zugleich.")
  public OnCallView createOnCall(@PathParam("tenant") String tenant, OnCallRequest request) {
    return OnCallView.of(setOnCall.begin(request.personId(), request.from(), request.until()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Bereitschaften auflisten",
      description = "Alle der Behörde, auch vergangene, zuletzt eingetragene zuerst.")
  public OnCallPage listOnCall(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<OnCall> found = rows.page(OnCall.class, page.before(), page.fetch());
    return page.view(found, OnCallView::of, OnCall::id, OnCallPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Bereitschaft lesen", description = "Wer, von wann bis wann.")
  public OnCallView getOnCall(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return OnCallView.of(rows.get(OnCall.class, id));
  }

  @DELETE
  @Path("/{id}")
  @InTenant(Right.MANAGE_ON_CALL)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Bereitschaft beenden",
      description = "Ab jetzt; eine künftige beginnt nicht mehr. Braucht If-Match.")
  public void endOnCall(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    OnCall shift = rows.getLocked(OnCall.class, id);
    preconditions.requireMatch(shift.version());
    setOnCall.end(shift);
  }
}
