package de.amtsstimme.answers.http;

import de.amtsstimme.answers.AddPhrasings;
import de.amtsstimme.answers.RemovePhrasing;
import de.amtsstimme.answers.http.PhrasingView.Added;
import de.amtsstimme.answers.http.PhrasingView.PhrasingPage;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.Phrasings;
import de.amtsstimme.answers.store.Phrasings.Phrasing;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("/tenants/{tenant}/answers/{id}/phrasings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Antwortbibliothek", description = "Die freigegebenen Antworten der Behörde.")
public class PhrasingsResource {

  @Inject AddPhrasings addPhrasings;
  @Inject RemovePhrasing removePhrasing;
  @Inject Phrasings phrasings;
  @Inject Caller caller;
  @Inject Preconditions preconditions;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({ProblemCode.ANSWER_RETIRED, ProblemCode.UNKNOWN_REFERENCE, ProblemCode.ERASED})
  @Operation(
      summary = "Formulierungen hinzufügen",
      description =
          "Wie Menschen dieselbe Frage stellen. Ohne Freigabe: Herausgegeben wird immer nur der"
              + " freigegebene Text.")
  public Added addPhrasings(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, PhrasingsRequest request) {
    int added = addPhrasings.add(id, request.phrasings(), request.inquiryId());
    return new Added(added, phrasings.count(id));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Formulierungen auflisten",
      description =
          "Andere Formulierungen der Frage, neueste zuerst; höchstens 200 je Eintrag. Worte aus"
              + " einer Anfrage sieht nur, wer Anfragen lesen darf.")
  public PhrasingPage listPhrasings(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    rows.get(Answer.class, id);
    boolean withCitizens = Right.READ_INQUIRIES.heldBy(caller.roles());
    List<Phrasing> found = phrasings.page(id, withCitizens, page.before(), page.fetch());
    return page.view(found, PhrasingView::of, Phrasing::id, PhrasingPage::new);
  }

  @DELETE
  @Path("/{phrasingId}")
  @InTenant(Right.WRITE_CONTENT)
  @Operation(summary = "Formulierung entfernen", description = "Braucht If-Match.")
  public void removePhrasing(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @PathParam("phrasingId") UUID phrasingId) {
    phrasings.find(id, phrasingId).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    preconditions.requireMatch(PhrasingView.NEVER_CHANGED);
    removePhrasing.remove(id, phrasingId);
  }
}
