package de.amtsstimme.agency.http;

import de.amtsstimme.agency.RemoveStaff;
import de.amtsstimme.agency.Staff;
import de.amtsstimme.agency.http.StaffView.StaffPage;
import de.amtsstimme.agency.store.StaffMember;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agentur", description = "Die Menschen der Agentur.")
public class StaffResource {

  @Inject Staff staff;
  @Inject RemoveStaff removeStaff;
  @Inject Preconditions preconditions;

  @GET
  @InInstallation(Right.READ_STAFF)
  @Operation(
      summary = "Personen der Agentur auflisten",
      description = "Alle heutigen Personen der Agentur, neueste zuerst. Nur für die Agentur.")
  public StaffPage listStaff(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<StaffMember> found = staff.page(page.before(), page.fetch());
    return page.view(found, StaffView::of, StaffMember::id, StaffPage::new);
  }

  @GET
  @Path("/{id}")
  @InInstallation(Right.READ_STAFF)
  @Operation(summary = "Person der Agentur lesen", description = "Eine Person der Agentur.")
  public StaffView getStaff(@PathParam("id") UUID id) {
    return StaffView.of(staff.get(id));
  }

  @DELETE
  @Path("/{id}")
  @InInstallation(Right.MANAGE_STAFF)
  @Refuses(ProblemCode.LAST_AGENCY_ADMIN)
  @Operation(
      summary = "Person der Agentur entfernen",
      description =
          "Ab der nächsten Anfrage hat sie nirgends mehr Zugang. Nicht die letzte Administration. Braucht If-Match.")
  public void removeStaff(@PathParam("id") UUID id) {
    StaffMember member = staff.get(id);
    preconditions.requireMatch(member.version());
    removeStaff.remove(member);
  }
}
