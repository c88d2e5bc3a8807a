package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.ReadContracts;
import de.amtsstimme.contracts.http.ConfirmerView.ConfirmerPage;
import de.amtsstimme.contracts.store.Contracts.Confirmer;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For who writes a contract and may not read who is a member. */
@Path("/tenants/{tenant}/contract-confirmers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verträge", description = "Was Agentur und Behörde vereinbart haben.")
public class ConfirmersResource {

  @Inject ReadContracts contracts;

  @GET
  @InTenant(Right.READ_CONTRACTS)
  @Operation(
      summary = "Wer bestätigen kann, auflisten",
      description =
          "Mitglieder der Behörde mit Kennung und Name, aus denen ein Vertrag benennt, wer außer dem"
              + " Haushalt Leistungsnachweise bestätigt.")
  public ConfirmerPage listContractConfirmers(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Confirmer> found = contracts.pageConfirmers(page.before(), page.fetch());
    return page.view(found, ConfirmerView::of, Confirmer::membershipId, ConfirmerPage::new);
  }
}
