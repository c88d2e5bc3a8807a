package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.RecordAwardLimit;
import de.amtsstimme.contracts.http.AwardLimitView.AwardLimitPage;
import de.amtsstimme.contracts.store.AwardLimitRow;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
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

@Path("/tenants/{tenant}/award-limits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verträge", description = "Was Agentur und Behörde vereinbart haben.")
public class AwardLimitsResource {

  @Inject RecordAwardLimit recordAwardLimit;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.ACCEPT_CONTRACT)
  @Creates
  @Operation(
      summary = "Wertgrenze eintragen",
      description =
          "Angabe der Behörde, mit Quelle und Tag, ab dem sie gilt. Ohne Angabe wird nichts"
              + " angenommen.")
  public AwardLimitView createAwardLimit(
      @PathParam("tenant") String tenant, AwardLimitRequest body) {
    return AwardLimitView.of(recordAwardLimit.record(body.toLimit()));
  }

  @GET
  @InTenant(Right.READ_CONTRACTS)
  @Operation(
      summary = "Wertgrenzen auflisten",
      description = "Alle Angaben, zuletzt eingetragene zuerst; je Vergabeart zählt die jüngste.")
  public AwardLimitPage listAwardLimits(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<AwardLimitRow> found = rows.page(AwardLimitRow.class, page.before(), page.fetch());
    return page.view(found, AwardLimitView::of, AwardLimitRow::id, AwardLimitPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_CONTRACTS)
  @Operation(summary = "Wertgrenze lesen", description = "Eine Angabe der Behörde.")
  public AwardLimitView getAwardLimit(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return AwardLimitView.of(rows.get(AwardLimitRow.class, id));
  }
}
