package de.amtsstimme.contracts.http;

import de.amtsstimme.contracts.AmendContract;
import de.amtsstimme.contracts.http.AmendmentView.AmendmentPage;
import de.amtsstimme.contracts.store.ContractAmendment;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.AcceptedVersion;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/contract-amendments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verträge", description = "Was Agentur und Behörde vereinbart haben.")
public class AmendmentsResource {

  @Inject AmendContract amendContract;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.WRITE_CONTRACT)
  @Creates
  @Refuses({
    ProblemCode.DUPLICATE,
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.TRANSITION_NOT_ALLOWED
  })
  @Operation(
      summary = "Nachtrag vorschlagen",
      description =
          "Ändert einen Vertrag in Kraft: Obergrenze, letzter Tag, Rechnungsanschrift und anderes."
              + " Bis die Behörde ihn annimmt, gilt der Vertrag wie bisher. Immer nur einer je"
              + " Vertrag.")
  public AmendmentView createContractAmendment(
      @PathParam("tenant") String tenant, AmendmentRequest body) {
    return AmendmentView.of(
        amendContract.propose(body.contractId(), body.reason(), body.terms().terms()));
  }

  @GET
  @InTenant(Right.READ_CONTRACTS)
  @Operation(
      summary = "Nachträge auflisten",
      description = "Aller Verträge oder eines Vertrags, zuletzt geschriebene zuerst.")
  public AmendmentPage listContractAmendments(
      @PathParam("tenant") String tenant,
      @Parameter(
              description = "Nur Nachträge zu diesem Vertrag.",
              example = "0199b1c2-0000-7000-8000-000000000001")
          @QueryParam("contractId")
          UUID contractId,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<ContractAmendment> found =
        rows.pageBy(ContractAmendment.class, "contractId", contractId, page.before(), page.fetch());
    return page.view(found, AmendmentView::of, ContractAmendment::id, AmendmentPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_CONTRACTS)
  @Operation(
      summary = "Nachtrag lesen",
      description = "Was der Vertrag damit sagt, und was er vorher sagte.")
  public AmendmentView getContractAmendment(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return AmendmentView.of(rows.get(ContractAmendment.class, id));
  }

  @POST
  @Path("/{id}/withdrawal")
  @InTenant(Right.WRITE_CONTRACT)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(summary = "Nachtrag zurückziehen", description = "Solange er nicht angenommen ist.")
  public AmendmentView withdrawContractAmendment(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return AmendmentView.of(amendContract.withdraw(id));
  }

  @POST
  @Path("/{id}/acceptance")
  @InTenant(Right.ACCEPT_CONTRACT)
  @Refuses({ProblemCode.TRANSITION_NOT_ALLOWED, ProblemCode.CONCURRENT_CHANGE})
  @Operation(
      summary = "Nachtrag annehmen",
      description =
          "Genau so, wie er gelesen wurde; von da an gilt er. Was gebucht ist, bleibt, wie es ist.")
  public AmendmentView acceptContractAmendment(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, AcceptedVersion body) {
    return AmendmentView.of(amendContract.accept(id, body.version()));
  }
}
