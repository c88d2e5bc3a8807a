package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.AdoptChain;
import de.amtsstimme.approvals.DecidablePlan;
import de.amtsstimme.approvals.DraftChain;
import de.amtsstimme.approvals.PreviewChain;
import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.ReadyMadeChains;
import de.amtsstimme.approvals.http.ChainView.ChainPage;
import de.amtsstimme.approvals.http.PreviewView.TemplateList;
import de.amtsstimme.approvals.http.PreviewView.TemplateView;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
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

@Path("/tenants/{tenant}/chains")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Freigabeketten", description = "Die geordneten Schritte, durch die jeder Text muss.")
public class ChainsResource {

  @Inject DraftChain draftChain;
  @Inject AdoptChain adoptChain;
  @Inject Chains chains;
  @Inject PreviewChain previewChain;
  @Inject DecidablePlan decidable;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.DRAFT_CHAIN)
  @Creates
  @Refuses(ProblemCode.CHAIN_UNDECIDABLE)
  @Operation(
      summary = "Freigabekette entwerfen",
      description =
          "Nur die Administration der Behörde. Gilt erst, wenn zwei Freigebende, die sie nicht"
              + " entworfen haben, zustimmen.")
  public ChainView createChain(@PathParam("tenant") String tenant, ChainRequest request) {
    return view(draftChain.draft(request.toPlan()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Freigabeketten auflisten",
      description = "Alle Ketten der Behörde, neueste zuerst; inForce nennt die geltende.")
  public ChainPage listChains(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Chain> found = rows.page(Chain.class, page.before(), page.fetch());
    return page.view(found, this::view, Chain::id, ChainPage::new);
  }

  @GET
  @Path("/templates")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Fertige Freigabeketten",
      description = "„Standard“, „Mitzeichnung“, „Krise“, „Randzeit“ als Anfang für eigene.")
  public TemplateList listChainTemplates(@PathParam("tenant") String tenant) {
    return new TemplateList(ReadyMadeChains.list().stream().map(TemplateView::of).toList());
  }

  @POST
  @Path("/preview")
  @InTenant(Right.READ_LIBRARY)
  @Refuses({ProblemCode.CHAIN_MISSING, ProblemCode.UNKNOWN_REFERENCE})
  @Operation(
      summary = "Freigabeweg zeigen",
      description =
          "Welchen Weg ein gedachter Text nähme, warum nicht die davor, und wer entscheiden könnte."
              + " Ändert nichts.")
  public PreviewView previewChain(@PathParam("tenant") String tenant, PreviewRequest request) {
    return PreviewView.of(
        previewChain.preview(
            request.chainId(),
            request.toFacts(previewChain.isOffHoursNow(), previewChain.isCrisisNow())));
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Freigabekette lesen",
      description = "Schritte und Zustimmungen einer Kette.")
  public ChainView getChain(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return view(rows.get(Chain.class, id));
  }

  @POST
  @Path("/{id}/adoptions")
  @InTenant(Right.ADOPT_CHAIN)
  @Refuses({
    ProblemCode.CONTENT_CHANGED,
    ProblemCode.CHAIN_ALREADY_ADOPTED,
    ProblemCode.ADOPTED_ALREADY,
    ProblemCode.FOUR_EYES,
    ProblemCode.CHAIN_UNDECIDABLE
  })
  @Operation(
      summary = "Freigabekette beschließen",
      description =
          "Zustimmung einer freigebenden Person, die sie nicht entworfen hat. Die zweite Zustimmung"
              + " setzt die Kette in Kraft.")
  public ChainView adoptChain(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, AdoptionRequest request) {
    return view(adoptChain.adopt(id, request.contentHash()));
  }

  private ChainView view(Chain c) {
    boolean inForce = chains.inForce().map(f -> f.id().equals(c.id())).orElse(false);
    ChainPlan plan = chains.plan(c);
    return ChainView.of(c, plan, decidable.undecidable(plan), chains.adoptions(c.id()), inForce);
  }
}
