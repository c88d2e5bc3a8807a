package de.amtsstimme.members.http;

import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.members.InviteMember;
import de.amtsstimme.members.http.InvitationView.InvitationPage;
import de.amtsstimme.members.store.Invitation;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Einladungen", description = "Einmalige Links, mit denen Menschen dazukommen.")
public class InvitationsResource {

  @Inject InviteMember inviteMember;
  @Inject TenantRows rows;
  @Inject InstantSource clock;

  @POST
  @InTenant(Right.MANAGE_AUTHORITY)
  @Creates(secret = true)
  @Operation(
      summary = "In die Behörde einladen",
      description =
          "Gibt einen einmaligen Link aus, 14 Tage gültig. Er wird nur in dieser Antwort gezeigt.")
  public InvitedView createInvitation(
      @PathParam("tenant") String tenant, InvitationRequest request) {
    return InvitedView.of(inviteMember.invite(request.offer()));
  }

  @GET
  @InTenant(Right.READ_MEMBERS)
  @Operation(
      summary = "Einladungen auflisten",
      description = "Alle Einladungen der Behörde mit ihrem Zustand, ohne ihre Links.")
  public InvitationPage listInvitations(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    Instant now = clock.instant();
    List<Invitation> found = rows.page(Invitation.class, page.before(), page.fetch());
    return page.view(found, i -> InvitationView.of(i, now), Invitation::id, InvitationPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_MEMBERS)
  @Operation(
      summary = "Einladung lesen",
      description = "Eine Einladung mit ihrem Zustand, ohne ihren Link.")
  public InvitationView getInvitation(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return InvitationView.of(rows.get(Invitation.class, id), clock.instant());
  }
}
