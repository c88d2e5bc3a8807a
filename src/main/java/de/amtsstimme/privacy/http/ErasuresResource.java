package de.amtsstimme.privacy.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.privacy.EraseOnRequest;
import de.amtsstimme.privacy.http.ErasureView.ErasurePage;
import de.amtsstimme.privacy.store.ErasureReceipt;
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

@Path("/tenants/{tenant}/erasures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Datenschutz", description = "Aufbewahrung, Auskunft, Löschung und Sperren.")
public class ErasuresResource {

  @Inject EraseOnRequest eraseOnRequest;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.MANAGE_PRIVACY)
  @Creates
  @Refuses({ProblemCode.LEGAL_HOLD, ProblemCode.UNKNOWN_REFERENCE})
  @Operation(
      summary = "Daten einer Person löschen",
      description =
          "Art. 17 DSGVO, sofort und endgültig: Anfragen, Antworten dazu, eingefrorene und herausgegebene Texte, Adressen, Bemerkungen."
              + " Offene Freigaben enden. Hashes bleiben, das Protokoll bleibt prüfbar. Auch, während die Behörde ruht.")
  public ErasureView createErasure(@PathParam("tenant") String tenant, ErasureRequest body) {
    return ErasureView.of(
        body.inquiryId() == null
            ? eraseOnRequest.person(body.channel(), body.author())
            : eraseOnRequest.inquiry(body.inquiryId()));
  }

  @GET
  @InTenant(Right.READ_PRIVACY)
  @Operation(
      summary = "Löschbelege auflisten",
      description = "Löschungen auf Antrag, neueste zuerst.")
  public ErasurePage listErasures(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<ErasureReceipt> found = rows.page(ErasureReceipt.class, page.before(), page.fetch());
    return page.view(found, ErasureView::of, ErasureReceipt::id, ErasurePage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_PRIVACY)
  @Operation(summary = "Löschbeleg lesen", description = "Was auf einen Antrag hin gelöscht wurde.")
  public ErasureView getErasure(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return ErasureView.of(rows.get(ErasureReceipt.class, id));
  }
}
