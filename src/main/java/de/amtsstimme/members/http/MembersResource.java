package de.amtsstimme.members.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.members.RemoveMember;
import de.amtsstimme.members.UpdateMember;
import de.amtsstimme.members.http.MemberView.MemberPage;
import de.amtsstimme.members.store.Membership;
import de.amtsstimme.members.store.Memberships;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mitglieder", description = "Die Menschen der Behörde und ihre Rollen.")
public class MembersResource {

  @Inject Memberships memberships;
  @Inject UpdateMember updateMember;
  @Inject RemoveMember removeMember;
  @Inject Preconditions preconditions;

  @GET
  @InTenant(Right.READ_MEMBERS)
  @Operation(
      summary = "Mitglieder auflisten",
      description = "Alle Mitglieder der Behörde, neueste zuerst. Entfernte stehen nicht dabei.")
  public MemberPage listMembers(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Membership> found = memberships.page(page.before(), page.fetch());
    return page.view(found, MemberView::of, Membership::id, MemberPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_MEMBERS)
  @Operation(summary = "Mitglied lesen", description = "Ein Mitglied der Behörde.")
  public MemberView getMember(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return MemberView.of(memberships.get(id));
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.MANAGE_AUTHORITY)
  @Refuses(ProblemCode.LAST_AUTHORITY_ADMIN)
  @Operation(
      summary = "Mitglied ändern",
      description =
          "Ändert Name, Fachbereich, Rollen oder Ende; gilt ab der nächsten Anfrage der Person. Braucht If-Match."
              + " Eine unbefristete Administration muss bleiben.")
  public MemberView updateMember(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, MemberPatch request) {
    Membership member = memberships.get(id);
    preconditions.requireMatch(member.version());
    updateMember.update(member, request.changes());
    return MemberView.of(member);
  }

  @DELETE
  @Path("/{id}")
  @InTenant(Right.MANAGE_AUTHORITY)
  @Refuses(ProblemCode.LAST_AUTHORITY_ADMIN)
  @Operation(
      summary = "Mitglied entfernen",
      description = "Der Zugang endet mit der nächsten Anfrage der Person. Braucht If-Match.")
  public void removeMember(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    Membership member = memberships.get(id);
    preconditions.requireMatch(member.version());
    removeMember.remove(member);
  }
}
