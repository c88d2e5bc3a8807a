package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.CorrectInvoice;
import de.amtsstimme.invoices.ReadInvoices;
import de.amtsstimme.invoices.ReadInvoices.Read;
import de.amtsstimme.invoices.RecordInvoiceEvent;
import de.amtsstimme.invoices.http.InvoiceView.InvoicePage;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agency's books: every invoice it ever issued, also to authorities that have gone since. */
@Path("/agency/invoices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rechnungen")
public class AgencyInvoicesResource {

  @Inject ReadInvoices readInvoices;
  @Inject RecordInvoiceEvent recordEvent;
  @Inject CorrectInvoice correctInvoice;
  @Inject InvoiceFiles files;

  @GET
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Alle Rechnungen der Agentur auflisten",
      description =
          "An alle Behörden, auch an die, die nicht mehr da sind; aufbewahrt werden sie acht Jahre"
              + " (§ 147 AO, § 14b UStG). Neueste zuerst.")
  public InvoicePage listAgencyInvoices(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Read> found = readInvoices.page(page.before(), page.fetch());
    return page.view(found, InvoiceView::of, r -> r.issued().id(), InvoicePage::new);
  }

  @GET
  @Path("/{id}")
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Rechnung der Agentur lesen",
      description = "Eine Rechnung an irgendeine Behörde, mit allem, was ihr folgte.")
  public InvoiceView getAgencyInvoice(@PathParam("id") UUID id) {
    return InvoiceView.of(readInvoices.get(id));
  }

  @GET
  @Path("/{id}/xml")
  @Produces(MediaType.APPLICATION_XML)
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Rechnung der Agentur als XRechnung",
      description = "Die Rechnung selbst, Byte für Byte wie ausgestellt.")
  public Response getAgencyInvoiceXml(@PathParam("id") UUID id) {
    return files.xml(id);
  }

  @GET
  @Path("/{id}/pdf")
  @Produces(Attachment.PDF)
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Rechnung der Agentur als PDF",
      description = "Zum Lesen (PDF/A-3), mit der XRechnung darin.")
  public Response getAgencyInvoiceDocument(@PathParam("id") UUID id) {
    return files.pdf(id);
  }

  @GET
  @Path("/{id}/reminder")
  @Produces(Attachment.PDF)
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Mahnschreiben der Agentur als PDF",
      description =
          "Schreiben zu einer eingetragenen Mahnung (PDF/A), zum Versenden: Stufe, was offen war"
              + " und bis wann zu zahlen ist. Ohne level das letzte; 404, wenn es keine gab.")
  public Response getAgencyInvoiceReminder(
      @PathParam("id") UUID id,
      @Parameter(
              description = "Mahnstufe, 1 bis 3.",
              example = "1",
              schema = @Schema(type = SchemaType.INTEGER))
          @QueryParam("level")
          Integer level) {
    return files.reminder(id, level);
  }

  @POST
  @Path("/{id}/cancellation")
  @InInstallation(Right.RECORD_IN_BOOKS)
  @Refuses({
    ProblemCode.AUTHORITY_NOT_ENDED,
    ProblemCode.NOT_CORRECTABLE,
    ProblemCode.SELLER_INCOMPLETE,
    ProblemCode.INVOICE_INVALID
  })
  @Operation(
      summary = "Rechnung nach dem Ende stornieren",
      description =
          "Für Rechnungen an Behörden, die nicht mehr da sind: stellt die Stornorechnung sofort aus,"
              + " ohne Entwurf. Bei allen anderen wird dort storniert.")
  public InvoiceView cancelAgencyInvoice(@PathParam("id") UUID id, CancellationRequest request) {
    return InvoiceView.of(
        readInvoices.get(correctInvoice.cancelAfterwards(id, request.reason()).id()));
  }

  @POST
  @Path("/{id}/credit")
  @InInstallation(Right.RECORD_IN_BOOKS)
  @Refuses({
    ProblemCode.AUTHORITY_NOT_ENDED,
    ProblemCode.NOT_CORRECTABLE,
    ProblemCode.SELLER_INCOMPLETE,
    ProblemCode.INVOICE_INVALID
  })
  @Operation(
      summary = "Rechnung nach dem Ende korrigieren",
      description =
          "Für Rechnungen an Behörden, die nicht mehr da sind: stellt die Rechnungskorrektur sofort"
              + " aus, ohne Entwurf. Bei allen anderen wird dort korrigiert.")
  public InvoiceView creditAgencyInvoice(@PathParam("id") UUID id, CreditRequest request) {
    return InvoiceView.of(
        readInvoices.get(
            correctInvoice
                .creditAfterwards(id, request.reason(), request.parts(), request.reductions())
                .id()));
  }

  @POST
  @Path("/{id}/events")
  @InInstallation(Right.RECORD_IN_BOOKS)
  @Refuses({ProblemCode.NOT_OVERDUE, ProblemCode.AUTHORITY_NOT_ENDED})
  @Operation(
      summary = "Zahlung oder Mahnung nach dem Ende eintragen",
      description =
          "Für Rechnungen an Behörden, die nicht mehr da sind; bei allen anderen wird dort"
              + " eingetragen, und sie sehen es im Protokoll.")
  public InvoiceView recordAgencyInvoiceEvent(
      @PathParam("id") UUID id, InvoiceEventRequest request) {
    recordEvent.recordAfterwards(id, request.happened());
    return InvoiceView.of(readInvoices.get(id));
  }
}
