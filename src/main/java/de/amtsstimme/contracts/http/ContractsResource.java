package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.DecideContract;
import de.amtsstimme.contracts.ReadContracts;
import de.amtsstimme.contracts.ReadContracts.FiguresOf;
import de.amtsstimme.contracts.WriteContract;
import de.amtsstimme.contracts.http.ContractView.ContractPage;
import de.amtsstimme.contracts.store.Contract;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.AcceptedVersion;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

@Path("/tenants/{tenant}/contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verträge", description = "Was Agentur und Behörde vereinbart haben.")
public class ContractsResource {

  @Inject WriteContract writeContract;
  @Inject DecideContract decideContract;
  @Inject ReadContracts contracts;
  @Inject Preconditions preconditions;

  @POST
  @InTenant(Right.WRITE_CONTRACT)
  @Creates
  @Refuses({ProblemCode.DUPLICATE, ProblemCode.UNKNOWN_REFERENCE})
  @Operation(
      summary = "Vertrag vorschlagen",
      description =
          "Die Agentur schreibt ihn, die Behörde nimmt ihn an. Vorher lässt sich nichts darunter"
              + " buchen.")
  public ContractView createContract(@PathParam("tenant") String tenant, ContractRequest body) {
    return view(writeContract.propose(body.terms()));
  }

  @GET
  @InTenant(Right.READ_CONTRACTS)
  @Operation(
      summary = "Verträge auflisten",
      description = "Mit Obergrenze, Verbrauch, Warnstufe und Prognose, neueste zuerst.")
  public ContractPage listContracts(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Contract> found = contracts.page(page.before(), page.fetch());
    FiguresOf figures = contracts.figures();
    return page.view(
        found, c -> ContractView.of(c, figures.of(c)), Contract::id, ContractPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_CONTRACTS)
  @Operation(
      summary = "Vertrag lesen",
      description = "Mit Obergrenze, Verbrauch, Warnstufe und Prognose.")
  public ContractView getContract(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return view(contracts.get(id));
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.WRITE_CONTRACT)
  @Refuses({
    ProblemCode.DUPLICATE,
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.TRANSITION_NOT_ALLOWED
  })
  @Operation(
      summary = "Vorschlag ändern",
      description =
          "Ersetzt alle Angaben. Nach der Annahme lässt sich hier nur noch beyondCeiling ändern,"
              + " alles andere durch einen Nachtrag. Braucht If-Match.")
  public ContractView updateContract(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ContractRequest body) {
    Contract contract = contracts.get(id);
    preconditions.requireMatch(contract.version());
    writeContract.change(contract, body.terms());
    return view(contract);
  }

  @POST
  @Path("/{id}/withdrawal")
  @InTenant(Right.WRITE_CONTRACT)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(summary = "Vorschlag zurückziehen", description = "Solange er nicht angenommen ist.")
  public ContractView withdrawContract(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    Contract contract = contracts.get(id);
    writeContract.withdraw(contract);
    return view(contract);
  }

  @POST
  @Path("/{id}/acceptance")
  @InTenant(Right.ACCEPT_CONTRACT)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Vertrag annehmen",
      description = "Genau so, wie er gelesen wurde; danach ändert ihn nur ein Nachtrag.")
  public ContractView acceptContract(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, AcceptedVersion body) {
    return view(decideContract.accept(id, body.version()));
  }

  @POST
  @Path("/{id}/ending")
  @InTenant(Right.END_CONTRACT)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Vertrag vorzeitig beenden",
      description =
          "Durch die Behörde oder die Agentur, mit Grund; die Agentur frühestens mit dem heutigen"
              + " Tag. Nach dem letzten Tag lässt sich nichts mehr darunter buchen.")
  public ContractView endContract(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ContractEnding body) {
    return view(decideContract.end(id, body.lastDay(), body.reason()));
  }

  private ContractView view(Contract contract) {
    return ContractView.of(contract, contracts.figures().of(contract));
  }
}
