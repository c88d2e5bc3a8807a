package de.amtsstimme.inquiries.http;

import de.amtsstimme.approvals.ReadWithdrawals;
import de.amtsstimme.approvals.domain.Withdrawal;
import de.amtsstimme.inquiries.http.WithdrawalView.WithdrawalPage;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/withdrawals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Freigaben", description = "Freigaben und Entscheidungen.")
public class WithdrawalsResource {

  @Inject ReadWithdrawals withdrawals;
  @Inject WithdrawalViews views;

  @GET
  @InTenant(Right.READ_INQUIRIES)
  @Operation(
      summary = "Zurückgezogene Freigaben auflisten",
      description = "Mit dem, was sie anhalten und was darauf schon hinaus ist; neueste zuerst.")
  public WithdrawalPage listWithdrawals(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Withdrawal> found = withdrawals.page(page);
    return new WithdrawalPage(views.of(page.shown(found)), page.nextCursor(found, Withdrawal::id));
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_INQUIRIES)
  @Operation(
      summary = "Zurückgezogene Freigabe lesen",
      description = "Wer, wann, warum; was angehalten ist und was schon hinaus war.")
  public WithdrawalView getWithdrawal(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return views.of(id);
  }
}
