package de.amtsstimme.suggestions.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.suggestions.KeepSynonyms;
import de.amtsstimme.suggestions.KeepSynonyms.Synonyms;
import de.amtsstimme.suggestions.ProposeSynonyms;
import de.amtsstimme.suggestions.WithdrawSynonyms;
import de.amtsstimme.suggestions.http.SynonymsView.SynonymsPage;
import de.amtsstimme.suggestions.store.SynonymSet;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/synonyms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vorschläge", description = "Freigegebene Antworten zu einer Frage finden.")
public class SynonymsResource {

  @Inject KeepSynonyms synonyms;
  @Inject ProposeSynonyms propose;
  @Inject WithdrawSynonyms withdraw;
  @Inject Preconditions preconditions;

  @POST
  @InTenant(Right.MANAGE_SYNONYMS)
  @Creates
  @Refuses(ProblemCode.CHAIN_MISSING)
  @Operation(
      summary = "Synonyme eintragen",
      description =
          "Wörter, die bei Vorschlägen füreinander stehen. Sie gehen durch die Freigabekette und"
              + " gelten, sobald sie freigegeben sind.")
  public SynonymsView createSynonyms(@PathParam("tenant") String tenant, SynonymsRequest request) {
    return SynonymsView.of(synonyms.get(propose.add(request.words())));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Synonyme auflisten", description = "Alle Gruppen, neueste zuerst.")
  public SynonymsPage listSynonyms(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Synonyms> found = synonyms.page(page.before(), page.fetch());
    return page.view(found, SynonymsView::of, s -> s.set().id(), SynonymsPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Synonyme lesen", description = "Eine Gruppe von Synonymen.")
  public SynonymsView getSynonyms(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return SynonymsView.of(synonyms.get(id));
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.MANAGE_SYNONYMS)
  @Refuses({ProblemCode.TRANSITION_NOT_ALLOWED, ProblemCode.CHAIN_MISSING})
  @Operation(
      summary = "Synonyme ändern",
      description =
          "Ersetzt alle Wörter der Gruppe, sobald sie freigegeben sind; bis dahin gelten die"
              + " bisherigen. Nicht, solange eine Änderung wartet. Braucht If-Match.")
  public SynonymsView updateSynonyms(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, SynonymsRequest request) {
    SynonymSet set = synonyms.locked(id);
    preconditions.requireMatch(set.version());
    return SynonymsView.of(synonyms.get(propose.change(set, request.words())));
  }

  @DELETE
  @Path("/{id}")
  @InTenant(Right.MANAGE_SYNONYMS)
  @Refuses(ProblemCode.SYNONYMS_IN_FORCE)
  @Operation(
      summary = "Synonyme entfernen",
      description = "Nur eine Gruppe, die nicht gilt. Braucht If-Match.")
  public void deleteSynonyms(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    SynonymSet set = synonyms.locked(id);
    preconditions.requireMatch(set.version());
    synonyms.remove(set);
  }

  @POST
  @Path("/{id}/withdrawal")
  @InTenant(Right.WITHDRAW_APPROVAL)
  @Refuses({ProblemCode.NOT_APPROVED, ProblemCode.CONTENT_CHANGED})
  @Operation(
      summary = "Freigabe von Synonymen zurückziehen",
      description = "Von jetzt an finden diese Wörter nichts mehr.")
  public SynonymsView withdrawSynonyms(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      SynonymsWithdrawalRequest request) {
    withdraw.withdraw(id, request.contentHash(), request.reason());
    return SynonymsView.of(synonyms.get(id));
  }
}
