package de.amtsstimme.tone.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tone.CompareGuidelines;
import de.amtsstimme.tone.DraftGuideline;
import de.amtsstimme.tone.SubmitGuideline;
import de.amtsstimme.tone.http.GuidelineView.ComparisonView;
import de.amtsstimme.tone.http.GuidelineView.DifferenceView;
import de.amtsstimme.tone.http.GuidelineView.GuidelinePage;
import de.amtsstimme.tone.store.ToneGuideline;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/tone-guidelines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Tonalität",
    description = "Der Leitfaden der Behörde in Fassungen, und die Prüfung von Texten nach ihm.")
public class ToneGuidelinesResource {

  @Inject DraftGuideline draftGuideline;
  @Inject SubmitGuideline submitGuideline;
  @Inject CompareGuidelines compareGuidelines;
  @Inject Preconditions preconditions;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.DRAFT_TONE)
  @Creates
  @Operation(
      summary = "Leitfaden entwerfen",
      description =
          "Eine neue Fassung, auch für einen Kanal, eine Sprache, ein Thema oder eine Krise. Sie"
              + " zählt erst, wenn ihre Kette sie freigegeben hat, ab dem Tag, den sie nennt.")
  public GuidelineView createToneGuideline(
      @PathParam("tenant") String tenant, GuidelineRequest request) {
    return GuidelineView.of(draftGuideline.draft(request.toWish()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Leitfaden auflisten", description = "Alle Fassungen, neueste zuerst.")
  public GuidelinePage listToneGuidelines(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<ToneGuideline> found = rows.page(ToneGuideline.class, page.before(), page.fetch());
    return page.view(found, GuidelineView::of, ToneGuideline::id, GuidelinePage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Leitfaden lesen", description = "Eine Fassung mit allen Regeln.")
  public GuidelineView getToneGuideline(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return GuidelineView.of(rows.get(ToneGuideline.class, id));
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.DRAFT_TONE)
  @Refuses({ProblemCode.TRANSITION_NOT_ALLOWED})
  @Operation(
      summary = "Leitfaden umschreiben",
      description = "Ersetzt einen Entwurf. Wer umschreibt, hat mitgeschrieben. Braucht If-Match.")
  public GuidelineView updateToneGuideline(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, GuidelineRequest request) {
    ToneGuideline guideline = draftGuideline.locked(id);
    preconditions.requireMatch(guideline.version());
    return GuidelineView.of(draftGuideline.rewrite(guideline, request.toWish()));
  }

  @POST
  @Path("/{id}/submission")
  @InTenant(Right.DRAFT_TONE)
  @Refuses({ProblemCode.TRANSITION_NOT_ALLOWED, ProblemCode.CHAIN_MISSING})
  @Operation(
      summary = "Leitfaden einreichen",
      description = "Friert die Fassung ein und startet ihre Freigabe.")
  public GuidelineView submitToneGuideline(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return GuidelineView.of(submitGuideline.submit(id));
  }

  @GET
  @Path("/{id}/comparison")
  @InTenant(Right.READ_LIBRARY)
  @Refuses({ProblemCode.UNKNOWN_REFERENCE})
  @Operation(
      summary = "Fassungen vergleichen",
      description = "Was diese Fassung gegenüber einer anderen ändert, oder gegenüber der Vorlage.")
  public ComparisonView compareToneGuidelines(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @Parameter(
              description = "Die andere Fassung; ohne Angabe die Vorlage.",
              example = "0199b1c2-0000-7000-8000-000000000002")
          @QueryParam("with")
          UUID with) {
    return new ComparisonView(
        compareGuidelines.compare(id, with).stream()
            .map(d -> new DifferenceView(d.place(), d.removed(), d.added()))
            .toList());
  }
}
