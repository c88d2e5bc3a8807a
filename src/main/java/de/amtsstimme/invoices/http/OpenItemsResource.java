package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.ReadInvoices;
import de.amtsstimme.invoices.ReadInvoices.Read;
import de.amtsstimme.invoices.store.IssuedInvoices;
import de.amtsstimme.kernel.http.Amount;
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

@Path("/tenants/{tenant}/open-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rechnungen")
public class OpenItemsResource {

  @Inject ReadInvoices readInvoices;

  @GET
  @InTenant(Right.READ_INVOICES)
  @Operation(
      summary = "Offene Posten auflisten",
      description =
          "Rechnungen, die noch nicht oder zu viel bezahlt sind, mit der Summe über alle und dem,"
              + " was davon überfällig ist.")
  public OpenItemsView listOpenItems(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Read> found = readInvoices.openPage(page.before(), page.fetch());
    IssuedInvoices.Sums sums = readInvoices.openSums();
    return new OpenItemsView(
        Amount.of(sums.open()),
        Amount.of(sums.overdue()),
        page.shown(found).stream().map(InvoiceView::of).toList(),
        page.nextCursor(found, r -> r.issued().id()));
  }
}
