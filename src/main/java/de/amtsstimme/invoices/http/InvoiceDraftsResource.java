package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.ChangeDraft;
import de.amtsstimme.invoices.ComposeInvoice;
import de.amtsstimme.invoices.DraftInvoice;
import de.amtsstimme.invoices.IssueInvoice;
import de.amtsstimme.invoices.ReadInvoices;
import de.amtsstimme.invoices.domain.DraftState;
import de.amtsstimme.invoices.http.InvoiceDraftView.InvoiceDraftPage;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/invoice-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rechnungen", description = "Entwürfe, Rechnungen, Korrekturen und Zahlungen.")
public class InvoiceDraftsResource {

  @Inject DraftInvoice draftInvoice;
  @Inject ChangeDraft changeDraft;
  @Inject ComposeInvoice composeInvoice;
  @Inject IssueInvoice issueInvoice;
  @Inject ReadInvoices readInvoices;
  @Inject Preconditions preconditions;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.WRITE_INVOICES)
  @Creates
  @Refuses({ProblemCode.UNKNOWN_REFERENCE, ProblemCode.ALREADY_BILLED})
  @Operation(
      summary = "Rechnung entwerfen",
      description =
          "Aus bestätigten Leistungsnachweisen eines Vertrags, aus Vereinbartem daneben, oder aus"
              + " beidem. Ein Leistungsnachweis steht auf einer Rechnung und auf keiner zweiten.")
  public InvoiceDraftView createInvoiceDraft(
      @PathParam("tenant") String tenant, InvoiceDraftRequest request) {
    return InvoiceDraftView.of(draftInvoice.draft(request.sheets(), request.wish()));
  }

  @GET
  @InTenant(Right.READ_INVOICES)
  @Operation(
      summary = "Entwürfe auflisten",
      description = "Entwürfe von Rechnungen und Korrekturen, neueste zuerst.")
  public InvoiceDraftPage listInvoiceDrafts(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Nur in diesem Zustand.", example = "OPEN") @QueryParam("state")
          DraftState state,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<InvoiceDraft> found =
        rows.pageBy(InvoiceDraft.class, "state", state, page.before(), page.fetch());
    return page.view(found, InvoiceDraftView::of, InvoiceDraft::id, InvoiceDraftPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_INVOICES)
  @Operation(summary = "Entwurf lesen", description = "Ein Entwurf mit seinen Positionen.")
  public InvoiceDraftView getInvoiceDraft(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return InvoiceDraftView.of(rows.get(InvoiceDraft.class, id));
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.WRITE_INVOICES)
  @Refuses(ProblemCode.DRAFT_CLOSED)
  @Operation(
      summary = "Entwurf ändern",
      description =
          "Ändert, was neben den Leistungsnachweisen auf dem Entwurf steht. Braucht If-Match.")
  public InvoiceDraftView updateInvoiceDraft(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, InvoiceDraftPatch patch) {
    InvoiceDraft draft = rows.getLocked(InvoiceDraft.class, id);
    preconditions.requireMatch(draft.version());
    changeDraft.change(draft, patch.wish());
    return InvoiceDraftView.of(draft);
  }

  @DELETE
  @Path("/{id}")
  @InTenant(Right.WRITE_INVOICES)
  @Refuses(ProblemCode.DRAFT_CLOSED)
  @Operation(
      summary = "Entwurf verwerfen",
      description =
          "Er bleibt als verworfen verzeichnet, und seine Leistungsnachweise werden wieder frei."
              + " Braucht If-Match.")
  public void discardInvoiceDraft(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    InvoiceDraft draft = rows.getLocked(InvoiceDraft.class, id);
    preconditions.requireMatch(draft.version());
    changeDraft.discard(draft);
  }

  @POST
  @Path("/{id}/check")
  @InTenant(Right.READ_INVOICES)
  @Refuses(ProblemCode.SELLER_INCOMPLETE)
  @Operation(
      summary = "Entwurf prüfen",
      description =
          "Schreibt die XRechnung, wie sie heute ausgestellt würde, und prüft sie nach den Regeln"
              + " von EN 16931 und XRechnung 3.0. Ändert nichts.")
  public InvoiceCheckView checkInvoiceDraft(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return InvoiceCheckView.of(composeInvoice.check(rows.get(InvoiceDraft.class, id)));
  }

  @POST
  @Path("/{id}/issuance")
  @InTenant(Right.WRITE_INVOICES)
  @Refuses({
    ProblemCode.SELLER_INCOMPLETE,
    ProblemCode.INVOICE_INVALID,
    ProblemCode.DRAFT_CLOSED,
    ProblemCode.NOT_CORRECTABLE,
    ProblemCode.CONCURRENT_CHANGE
  })
  @Operation(
      summary = "Rechnung ausstellen",
      description =
          "Genau so, wie der Entwurf gelesen wurde: vergibt die nächste Nummer, schreibt, prüft und"
              + " verwahrt die XRechnung. Was nicht gültig ist, wird nicht ausgestellt, und errors"
              + " nennt, was zu ändern ist. Eine ausgestellte Rechnung ändert sich nie.")
  public InvoiceView issueInvoiceDraft(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, IssuanceRequest request) {
    return InvoiceView.of(readInvoices.get(issueInvoice.issue(id, request.version()).id()));
  }
}
