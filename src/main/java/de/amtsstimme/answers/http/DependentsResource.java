package de.amtsstimme.answers.http;

import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.store.Dependents;
import de.amtsstimme.answers.store.Dependents.Dependent;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.sources.CiteSources;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/sources/{id}/dependents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quellen", description = "Worauf sich Antworten stützen.")
public class DependentsResource {

  @Inject Dependents dependents;
  @Inject CiteSources citeSources;

  /** A revision that rests on a source. */
  @Schema(name = "Dependent", description = "Eine Antwort, die auf der Quelle beruht.")
  public record DependentView(
      @Schema(description = "Antwort.", examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID answerId,
      @Schema(description = "Ihre Fassung.", examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID revisionId,
      @Schema(description = "Die Frage.", examples = "Wie melde ich Sperrmüll an?") String question,
      @Schema(description = "Thema.", examples = "Abfall/Sperrmüll") String topic,
      @Schema(description = "Zustand des Eintrags.", examples = "APPROVED") AnswerState state,
      @Schema(
              description =
                  "Ist das die geltende Fassung? Sonst ist es die neueste, eine in Freigabe, oder"
                      + " eine, aus der Antworten auf Anfragen unterwegs sind.",
              examples = "true")
          boolean serving,
      @Schema(description = "Zitierte Fassung der Quelle.", examples = "Fassung vom 12.03.2026")
          String version,
      @Schema(description = "Wegen dieser Quelle nicht mehr verwendbar?", examples = "false")
          boolean stale,
      @Schema(
              description =
                  "Daraus gemachte Antworten auf Anfragen, die noch nicht herausgegeben sind.",
              examples = "2")
          int openReplies) {

    static DependentView of(Dependent d) {
      return new DependentView(
          d.answerId(),
          d.revisionId(),
          d.question(),
          d.topic(),
          d.state(),
          d.serving(),
          d.label(),
          d.stale(),
          d.openReplies());
    }
  }

  /** A page of dependents. */
  @Schema(name = "DependentPage", description = "Eine Seite abhängiger Antworten.")
  public record DependentPage(
      @Schema(description = "Die Fassungen, neueste zuerst.") List<DependentView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Abhängige einer Quelle auflisten",
      description =
          "Fassungen von Antworten, die die Quelle zitieren und gelten, die neuesten sind, auf eine"
              + " Freigabe warten, oder aus denen Antworten auf Anfragen gemacht wurden, die noch"
              + " nicht herausgegeben sind: was eine neue Fassung der Quelle unbrauchbar machte."
              + " Neueste zuerst.")
  public DependentPage listDependents(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    citeSources.requireThere(id);
    List<Dependent> found = dependents.page(id, page.before(), page.fetch());
    return page.view(found, DependentView::of, Dependent::revisionId, DependentPage::new);
  }
}
