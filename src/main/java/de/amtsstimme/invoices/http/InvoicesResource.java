package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.CorrectInvoice;
import de.amtsstimme.invoices.ReadInvoices;
import de.amtsstimme.invoices.ReadInvoices.Read;
import de.amtsstimme.invoices.RecordInvoiceEvent;
import de.amtsstimme.invoices.http.InvoiceView.InvoicePage;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
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

@Path("/tenants/{tenant}/invoices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rechnungen")
public class InvoicesResource {

  @Inject ReadInvoices readInvoices;
  @Inject CorrectInvoice correctInvoice;
  @Inject RecordInvoiceEvent recordEvent;
  @Inject InvoiceFiles files;

  @GET
  @InTenant(Right.READ_INVOICES)
  @Operation(
      summary = "Rechnungen auflisten",
      description = "Rechnungen, Stornorechnungen und Rechnungskorrekturen, neueste zuerst.")
  public InvoicePage listInvoices(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Read> found = readInvoices.page(page.before(), page.fetch());
    return page.view(found, InvoiceView::of, r -> r.issued().id(), InvoicePage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_INVOICES)
  @Operation(summary = "Rechnung lesen", description = "Eine Rechnung mit allem, was ihr folgte.")
  public InvoiceView getInvoice(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return InvoiceView.of(readInvoices.get(id));
  }

  @GET
  @Path("/{id}/xml")
  @Produces(MediaType.APPLICATION_XML)
  @InTenant(Right.READ_INVOICES)
  @Operation(
      summary = "Rechnung als XRechnung",
      description = "Die Rechnung selbst: XRechnung 3.0 (CII), Byte für Byte wie ausgestellt.")
  public Response getInvoiceXml(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return files.xml(id);
  }

  @GET
  @Path("/{id}/pdf")
  @Produces(Attachment.PDF)
  @InTenant(Right.READ_INVOICES)
  @Operation(
      summary = "Rechnung als PDF",
      description = "Zum Lesen (PDF/A-3); dieselbe XRechnung liegt als Datei darin (ZUGFeRD).")
  public Response getInvoiceDocument(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return files.pdf(id);
  }

  @GET
  @Path("/{id}/reminder")
  @Produces(Attachment.PDF)
  @InTenant(Right.READ_INVOICES)
  @Operation(
      summary = "Mahnschreiben als PDF",
      description =
          "Schreiben zu einer eingetragenen Mahnung (PDF/A), zum Versenden: Stufe, was offen war"
              + " und bis wann zu zahlen ist. Ohne level das letzte; 404, wenn es keine gab.")
  public Response getInvoiceReminder(
      @PathParam("tenant") String tenant,
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
  @InTenant(Right.WRITE_INVOICES)
  @Creates(at = "invoice-drafts")
  @Refuses(ProblemCode.NOT_CORRECTABLE)
  @Operation(
      summary = "Storno entwerfen",
      description =
          "Dieselben Positionen mit negativen Mengen. Mit der Ausstellung ist die Rechnung"
              + " storniert, und ihre Leistungsnachweise sind wieder frei.")
  public InvoiceDraftView createCancellation(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, CancellationRequest request) {
    return InvoiceDraftView.of(correctInvoice.cancel(id, request.reason()));
  }

  @POST
  @Path("/{id}/credit")
  @InTenant(Right.WRITE_INVOICES)
  @Creates(at = "invoice-drafts")
  @Refuses(ProblemCode.NOT_CORRECTABLE)
  @Operation(
      summary = "Rechnungskorrektur entwerfen",
      description =
          "Bringt einen Teil einer Rechnung gut: Mengen von Positionen, Beträge, oder beides. Von"
              + " einer Position höchstens, was noch nicht gutgebracht ist; Nachlässe und Zuschläge"
              + " auf das Ganze gehen mit Mengen anteilig zurück.")
  public InvoiceDraftView createCredit(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, CreditRequest request) {
    return InvoiceDraftView.of(
        correctInvoice.credit(id, request.reason(), request.parts(), request.reductions()));
  }

  @POST
  @Path("/{id}/events")
  @InTenant(Right.WRITE_INVOICES)
  @Refuses(ProblemCode.NOT_OVERDUE)
  @Operation(
      summary = "Versand, Zahlung oder Mahnung eintragen",
      description =
          "Kommt zur Rechnung dazu und lässt sich nicht ändern; ein Versehen gleicht eine Zahlung"
              + " mit umgekehrtem Vorzeichen aus. Gemahnt wird, was überfällig ist und wozu keine"
              + " Frist mehr läuft; die Stufe zählt sich selbst, und die Behörde wird"
              + " benachrichtigt.")
  public InvoiceView recordInvoiceEvent(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, InvoiceEventRequest request) {
    recordEvent.record(id, request.happened());
    return InvoiceView.of(readInvoices.get(id));
  }
}
