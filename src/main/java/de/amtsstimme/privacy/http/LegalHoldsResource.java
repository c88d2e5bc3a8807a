package de.amtsstimme.privacy.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.privacy.HoldingForLaw;
import de.amtsstimme.privacy.http.LegalHoldView.LegalHoldPage;
import de.amtsstimme.privacy.store.LegalHold;
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
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/legal-holds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Datenschutz", description = "Aufbewahrung, Auskunft, Löschung und Sperren.")
public class LegalHoldsResource {

  @Inject HoldingForLaw holds;
  @Inject Preconditions preconditions;
  @Inject InstantSource clock;

  @POST
  @InTenant(Right.MANAGE_PRIVACY)
  @Creates
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Löschung sperren",
      description =
          "Solange die Sperre gilt, wird weder am Löschtag noch auf Antrag gelöscht (Art. 17 Abs. 3 Buchst. e DSGVO).")
  public LegalHoldView createLegalHold(@PathParam("tenant") String tenant, LegalHoldRequest body) {
    return view(
        body.inquiryId() == null
            ? holds.onPerson(body.channel(), body.author(), body.reason(), body.endsAt())
            : holds.onInquiry(body.inquiryId(), body.reason(), body.endsAt()));
  }

  @GET
  @InTenant(Right.READ_PRIVACY)
  @Operation(
      summary = "Sperren auflisten",
      description = "Alle Sperren der Behörde, auch beendete, neueste zuerst.")
  public LegalHoldPage listLegalHolds(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<LegalHold> found = holds.page(page.before(), page.fetch());
    return page.view(found, this::view, LegalHold::id, LegalHoldPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_PRIVACY)
  @Operation(summary = "Sperre lesen", description = "Eine Sperre der Löschung.")
  public LegalHoldView getLegalHold(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return view(holds.get(id));
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.MANAGE_PRIVACY)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Sperre verkürzen",
      description =
          "Setzt ein früheres Ende. Wer länger sperren muss, setzt eine neue. Braucht If-Match.")
  public LegalHoldView updateLegalHold(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, LegalHoldPatch body) {
    LegalHold hold = holds.get(id);
    preconditions.requireMatch(hold.version());
    holds.shorten(hold, body.endsAt());
    return view(hold);
  }

  @DELETE
  @Path("/{id}")
  @InTenant(Right.MANAGE_PRIVACY)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Sperre aufheben",
      description = "Ab jetzt wird wieder gelöscht; der Eintrag bleibt. Braucht If-Match.")
  public void liftLegalHold(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    LegalHold hold = holds.get(id);
    preconditions.requireMatch(hold.version());
    holds.lift(hold);
  }

  private LegalHoldView view(LegalHold hold) {
    return LegalHoldView.of(hold, clock.instant());
  }
}
