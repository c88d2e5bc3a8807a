package de.amtsstimme.rates.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.rates.WriteRateCard;
import de.amtsstimme.rates.http.RateCardView.RateCardPage;
import de.amtsstimme.rates.store.RateCardRow;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/rate-cards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Preise", description = "Was eine Stunde kostet.")
public class RateCardsResource {

  @Inject WriteRateCard writeRateCard;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.WRITE_CONTRACT)
  @Creates
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Preisliste schreiben",
      description =
          "Die Agentur schreibt sie, die Behörde nimmt sie an. Sie ändert sich nie; ab ihrem Tag gilt"
              + " sie für alles, was danach gebucht wird.")
  public RateCardView createRateCard(@PathParam("tenant") String tenant, RateCardRequest body) {
    return RateCardView.of(writeRateCard.write(body.contractId(), body.validFrom(), body.card()));
  }

  @GET
  @InTenant(Right.READ_CONTRACTS)
  @Operation(summary = "Preislisten auflisten", description = "Aller Verträge, neueste zuerst.")
  public RateCardPage listRateCards(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<RateCardRow> found = rows.page(RateCardRow.class, page.before(), page.fetch());
    return page.view(found, RateCardView::of, RateCardRow::id, RateCardPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_CONTRACTS)
  @Operation(summary = "Preisliste lesen", description = "Sätze, Zuschläge, Pauschalen, Rabatt.")
  public RateCardView getRateCard(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return RateCardView.of(rows.get(RateCardRow.class, id));
  }

  @POST
  @Path("/{id}/acceptance")
  @InTenant(Right.ACCEPT_CONTRACT)
  @Refuses({ProblemCode.ACCEPTED_ALREADY, ProblemCode.MONTH_CLOSED, ProblemCode.DUPLICATE})
  @Operation(
      summary = "Preisliste annehmen",
      description =
          "Was schon gebucht ist, behält seine Sätze. Ihr Tag liegt nach jedem Monat, der eingereicht"
              + " oder bestätigt ist.")
  public RateCardView acceptRateCard(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return RateCardView.of(writeRateCard.accept(id));
  }
}
