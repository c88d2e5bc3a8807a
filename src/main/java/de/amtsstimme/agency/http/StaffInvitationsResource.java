package de.amtsstimme.agency.http;

import de.amtsstimme.agency.InviteStaff;
import de.amtsstimme.agency.http.StaffInvitationView.StaffInvitationPage;
import de.amtsstimme.agency.store.StaffInvitation;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agentur")
public class StaffInvitationsResource {

  @Inject InviteStaff inviteStaff;
  @Inject TenantRows rows;
  @Inject InstantSource clock;

  @POST
  @InInstallation(Right.MANAGE_STAFF)
  @Creates(secret = true)
  @Operation(
      summary = "In die Agentur einladen",
      description =
          "Gibt einen einmaligen Link aus, 14 Tage gültig. Er wird nur in dieser Antwort gezeigt.")
  public StaffInvitedView createStaffInvitation(StaffInvitationRequest request) {
    return StaffInvitedView.of(
        inviteStaff.invite(
            request.displayName(), Boolean.TRUE.equals(request.admin()), request.email()));
  }

  @GET
  @InInstallation(Right.MANAGE_STAFF)
  @Operation(
      summary = "Einladungen in die Agentur auflisten",
      description = "Alle Einladungen in die Agentur mit ihrem Zustand, ohne ihre Links.")
  public StaffInvitationPage listStaffInvitations(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    Instant now = clock.instant();
    List<StaffInvitation> found = rows.page(StaffInvitation.class, page.before(), page.fetch());
    return page.view(
        found, i -> StaffInvitationView.of(i, now), StaffInvitation::id, StaffInvitationPage::new);
  }

  @GET
  @Path("/{id}")
  @InInstallation(Right.MANAGE_STAFF)
  @Operation(
      summary = "Einladung in die Agentur lesen",
      description = "Eine Einladung in die Agentur mit ihrem Zustand, ohne ihren Link.")
  public StaffInvitationView getStaffInvitation(@PathParam("id") UUID id) {
    return StaffInvitationView.of(rows.get(StaffInvitation.class, id), clock.instant());
  }
}
