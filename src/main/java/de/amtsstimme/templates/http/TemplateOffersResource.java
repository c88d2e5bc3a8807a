package de.amtsstimme.templates.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.templates.DecideOffer;
import de.amtsstimme.templates.OfferTemplate;
import de.amtsstimme.templates.domain.OfferState;
import de.amtsstimme.templates.http.TemplateOfferView.OfferPage;
import de.amtsstimme.templates.store.TemplateOffer;
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

@Path("/tenants/{tenant}/template-offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vorlagen", description = "Texte, die die Agentur einer Behörde anbietet.")
public class TemplateOffersResource {

  @Inject OfferTemplate offerTemplate;
  @Inject DecideOffer decideOffer;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.OFFER_TEMPLATE)
  @Creates
  @Refuses({ProblemCode.UNKNOWN_REFERENCE, ProblemCode.NOT_YOUR_TEXT})
  @Operation(
      summary = "Text als Vorlage anbieten",
      description =
          "Kopiert die neueste Fassung einer Antwort aus einer anderen Behörde hierher. Nur selbst"
              + " Geschriebenes, nur wer in beiden Behörden die Agentur leitet, und ohne Hinweis"
              + " auf die Herkunft.")
  public TemplateOfferView createTemplateOffer(
      @PathParam("tenant") String tenant, TemplateOfferRequest request) {
    return TemplateOfferView.of(
        offerTemplate.offer(request.from(), request.answerId(), request.note()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Vorlagen auflisten",
      description = "Was die Agentur dieser Behörde angeboten hat, neueste zuerst.")
  public OfferPage listTemplateOffers(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Nur in diesem Zustand.", example = "OFFERED") @QueryParam("state")
          OfferState state,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<TemplateOffer> found =
        rows.pageBy(TemplateOffer.class, "state", state, page.before(), page.fetch());
    return page.view(found, TemplateOfferView::of, TemplateOffer::id, OfferPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Vorlage lesen", description = "Ein Text, den die Agentur anbietet.")
  public TemplateOfferView getTemplateOffer(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return TemplateOfferView.of(rows.get(TemplateOffer.class, id));
  }

  @POST
  @Path("/{id}/acceptance")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({ProblemCode.TRANSITION_NOT_ALLOWED, ProblemCode.UNKNOWN_REFERENCE})
  @Operation(
      summary = "Vorlage übernehmen",
      description =
          "Wird ein eigener Entwurf dieser Behörde und geht durch ihre Freigabekette; wer ihn"
              + " angeboten hat, gilt als mitschreibend.")
  public TemplateOfferView acceptTemplateOffer(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, AcceptanceRequest request) {
    return TemplateOfferView.of(decideOffer.take(id, request.topic(), request.sources()));
  }

  @POST
  @Path("/{id}/refusal")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(summary = "Vorlage ablehnen", description = "Sie bleibt als abgelehnt verzeichnet.")
  public TemplateOfferView refuseTemplateOffer(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return TemplateOfferView.of(decideOffer.decline(id));
  }
}
