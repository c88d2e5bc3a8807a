package de.amtsstimme.seller.http;

import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.seller.WriteSellerProfile;
import de.amtsstimme.seller.http.SellerProfileView.SellerProfilePage;
import de.amtsstimme.seller.store.SellerVersion;
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

@Path("/agency/seller-profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rechnungen", description = "Entwürfe, Rechnungen, Korrekturen und Zahlungen.")
public class SellerProfilesResource {

  @Inject WriteSellerProfile writeSellerProfile;
  @Inject TenantRows rows;

  @POST
  @InInstallation(Right.MANAGE_SELLER)
  @Creates
  @Operation(
      summary = "Profil der Agentur schreiben",
      description =
          "Eine neue Fassung ab einem Tag, frühestens heute. Frühere bleiben stehen; am selben Tag"
              + " gilt die zuletzt geschriebene. Ohne vollständiges Profil wird keine Rechnung"
              + " ausgestellt.")
  public SellerProfileView createSellerProfile(SellerProfileRequest request) {
    return SellerProfileView.of(
        writeSellerProfile.write(
            request.validFrom(), request.profile().profile(), request.picture()));
  }

  @GET
  @InInstallation(Right.MANAGE_SELLER)
  @Operation(
      summary = "Profile der Agentur auflisten",
      description = "Alle Fassungen, zuletzt geschriebene zuerst, und was ihnen fehlt.")
  public SellerProfilePage listSellerProfiles(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<SellerVersion> found = rows.page(SellerVersion.class, page.before(), page.fetch());
    return page.view(found, SellerProfileView::of, SellerVersion::id, SellerProfilePage::new);
  }

  @GET
  @Path("/{id}")
  @InInstallation(Right.MANAGE_SELLER)
  @Operation(summary = "Profil der Agentur lesen", description = "Eine Fassung.")
  public SellerProfileView getSellerProfile(@PathParam("id") UUID id) {
    return SellerProfileView.of(rows.get(SellerVersion.class, id));
  }
}
