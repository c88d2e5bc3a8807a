package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.ReadContracts;
import de.amtsstimme.contracts.http.ContractChoiceView.ContractChoicePage;
import de.amtsstimme.contracts.store.Contract;
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

/** For who books time and may not read contracts. */
@Path("/tenants/{tenant}/contract-choices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verträge", description = "Was Agentur und Behörde vereinbart haben.")
public class ContractChoicesResource {

  @Inject ReadContracts contracts;

  @GET
  @InTenant(Right.READ_HOURS)
  @Operation(
      summary = "Verträge zur Auswahl auflisten",
      description =
          "Angenommene, unter denen Zeit gebucht werden kann oder konnte: Nummer, Gegenstand und"
              + " Laufzeit, keine Beträge. Für alle, die Zeit buchen.")
  public ContractChoicePage listContractChoices(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Contract> found = contracts.pageAgreed(page.before(), page.fetch());
    return page.view(found, ContractChoiceView::of, Contract::id, ContractChoicePage::new);
  }
}
