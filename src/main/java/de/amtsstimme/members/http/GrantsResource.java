package de.amtsstimme.members.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.members.DecideGrant;
import de.amtsstimme.members.ProposeGrant;
import de.amtsstimme.members.http.GrantView.GrantPage;
import de.amtsstimme.members.store.AgencyGrant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Zugänge der Agentur",
    description =
        "Wer von der Agentur für diese Behörde arbeitet: vorgeschlagen, angenommen, beendet.")
public class GrantsResource {

  @Inject ProposeGrant proposeGrant;
  @Inject DecideGrant decideGrant;
  @Inject TenantRows rows;
  @Inject Preconditions preconditions;
  @Inject InstantSource clock;

  @POST
  @InTenant(Right.PROPOSE_GRANT)
  @Creates
  @Refuses({ProblemCode.GRANT_EXISTS, ProblemCode.UNKNOWN_REFERENCE})
  @Operation(
      summary = "Zugang vorschlagen",
      description =
          "Die Agentur schlägt eine ihrer Personen vor. Zugang entsteht erst, wenn die Behörde annimmt."
              + " Wer auch zur Behörde gehört, schlägt ihr niemanden vor.")
  public GrantView createGrant(@PathParam("tenant") String tenant, GrantRequest request) {
    return GrantView.of(proposeGrant.propose(request.proposal()), clock.instant());
  }

  @GET
  @InTenant(Right.READ_GRANTS)
  @Operation(
      summary = "Zugänge der Agentur auflisten",
      description = "Alle Zugänge, auch beendete und abgelaufene, neueste zuerst.")
  public GrantPage listGrants(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    Instant now = clock.instant();
    List<AgencyGrant> found = rows.page(AgencyGrant.class, page.before(), page.fetch());
    return page.view(found, g -> GrantView.of(g, now), AgencyGrant::id, GrantPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_GRANTS)
  @Operation(summary = "Zugang lesen", description = "Ein Zugang einer Person der Agentur.")
  public GrantView getGrant(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return GrantView.of(rows.get(AgencyGrant.class, id), clock.instant());
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.MANAGE_AUTHORITY)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Zugang annehmen oder verkürzen",
      description = "Entscheidung der Behörde. Verlängern geht nicht. Braucht If-Match.")
  public GrantView updateGrant(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, GrantPatch request) {
    AgencyGrant grant = rows.get(AgencyGrant.class, id);
    preconditions.requireMatch(grant.version());
    decideGrant.change(grant, request.accepted(), request.validUntil());
    return GrantView.of(grant, clock.instant());
  }

  @DELETE
  @Path("/{id}")
  @InTenant(Right.MANAGE_AUTHORITY)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Zugang ablehnen oder beenden",
      description = "Gilt ab der nächsten Anfrage der Person. Braucht If-Match.")
  public void endGrant(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    AgencyGrant grant = rows.get(AgencyGrant.class, id);
    preconditions.requireMatch(grant.version());
    decideGrant.end(grant);
  }
}
