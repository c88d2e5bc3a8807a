package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.AgreeExtra;
import de.amtsstimme.invoices.http.ExtraView.ExtraPage;
import de.amtsstimme.invoices.store.AgreedExtra;
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

@Path("/tenants/{tenant}/extras")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verträge", description = "Was Agentur und Behörde vereinbart haben.")
public class ExtrasResource {

  @Inject AgreeExtra agreeExtra;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.WRITE_CONTRACT)
  @Creates
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Leistung neben den Stunden vorschlagen",
      description =
          "Eine Schulung zum Beispiel. Die Agentur schreibt sie, die Behörde nimmt sie an; erst dann"
              + " lässt sie sich abrechnen.")
  public ExtraView createExtra(@PathParam("tenant") String tenant, ExtraRequest body) {
    return ExtraView.of(agreeExtra.propose(body.contractId(), body.item()));
  }

  @GET
  @InTenant(Right.READ_CONTRACTS)
  @Operation(
      summary = "Leistungen neben den Stunden auflisten",
      description = "Aller Verträge oder eines Vertrags, zuletzt vorgeschlagene zuerst.")
  public ExtraPage listExtras(
      @PathParam("tenant") String tenant,
      @Parameter(
              description = "Nur Leistungen unter diesem Vertrag.",
              example = "0199b1c2-0000-7000-8000-000000000001")
          @QueryParam("contractId")
          UUID contractId,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<AgreedExtra> found =
        rows.pageBy(AgreedExtra.class, "contractId", contractId, page.before(), page.fetch());
    return page.view(found, ExtraView::of, AgreedExtra::id, ExtraPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_CONTRACTS)
  @Operation(
      summary = "Leistung neben den Stunden lesen",
      description = "Was vorgeschlagen oder vereinbart ist, und ob es auf einer Rechnung steht.")
  public ExtraView getExtra(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return ExtraView.of(rows.get(AgreedExtra.class, id));
  }

  @POST
  @Path("/{id}/withdrawal")
  @InTenant(Right.WRITE_CONTRACT)
  @Refuses({ProblemCode.TRANSITION_NOT_ALLOWED, ProblemCode.ALREADY_BILLED})
  @Operation(
      summary = "Leistung neben den Stunden zurückziehen",
      description =
          "Den Vorschlag, oder auch, was angenommen ist, solange es auf keiner Rechnung und keinem"
              + " Entwurf steht; dann ist die Obergrenze wieder um so viel freier.")
  public ExtraView withdrawExtra(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return ExtraView.of(agreeExtra.withdraw(id));
  }

  @POST
  @Path("/{id}/acceptance")
  @InTenant(Right.ACCEPT_CONTRACT)
  @Refuses({
    ProblemCode.TRANSITION_NOT_ALLOWED,
    ProblemCode.CONCURRENT_CHANGE,
    ProblemCode.CEILING_REACHED
  })
  @Operation(
      summary = "Leistung neben den Stunden annehmen",
      description =
          "Genau so, wie sie gelesen wurde. Von da an zählt sie auf die Obergrenze des Vertrags und"
              + " lässt sich abrechnen.")
  public ExtraView acceptExtra(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, AcceptedVersion body) {
    return ExtraView.of(agreeExtra.accept(id, body.version()));
  }
}
