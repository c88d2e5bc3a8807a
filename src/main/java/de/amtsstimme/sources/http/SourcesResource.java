package de.amtsstimme.sources.http;

import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.sources.AddSource;
import de.amtsstimme.sources.ReplaceVersion;
import de.amtsstimme.sources.domain.Counting;
import de.amtsstimme.sources.http.SourceView.SourcePage;
import de.amtsstimme.sources.store.Source;
import de.amtsstimme.sources.store.SourceVersion;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/sources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quellen", description = "Worauf sich Antworten stützen.")
public class SourcesResource {

  @Inject AddSource addSource;
  @Inject ReplaceVersion replaceVersion;
  @Inject TenantRows rows;
  @Inject InstantSource clock;

  @POST
  @InTenant(Right.WRITE_CONTENT)
  @Creates
  @Operation(
      summary = "Quelle eintragen",
      description =
          "Eine Quelle mit ihrer ersten Fassung und dem Auszug, auf den sich Antworten stützen.")
  public SourceView createSource(@PathParam("tenant") String tenant, SourceRequest request) {
    return view(addSource.add(request.toNewSource()));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Quellen auflisten",
      description = "Alle Quellen der Behörde, neueste zuerst.")
  public SourcePage listSources(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Source> found = rows.page(Source.class, page.before(), page.fetch());
    return page.view(found, this::view, Source::id, SourcePage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Quelle lesen", description = "Eine Quelle mit ihrer geltenden Fassung.")
  public SourceView getSource(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return view(rows.get(Source.class, id));
  }

  @POST
  @Path("/{id}/ending")
  @InTenant(Right.WRITE_CONTENT)
  @Operation(
      summary = "Geltung einer Quelle beenden",
      description =
          "Ab dem Ende ist jede Antwort unbrauchbar, die darauf beruht, ob ein Lauf stattfand oder"
              + " nicht. Eine neue Fassung hebt das auf, sobald sie zählt.")
  public SourceView endSource(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, EndingRequest request) {
    Source source = replaceVersion.end(id, request.lastDay(), request.reason());
    return view(source);
  }

  private SourceView view(Source s) {
    Instant now = clock.instant();
    Counting counting = s.counting();
    return SourceView.of(
        s,
        rows.get(SourceVersion.class, counting.versionAt(now)),
        counting.endAt(now),
        rows.find(SourceVersion.class, counting.announcedAt(now)).orElse(null),
        counting.announcedFrom(now));
  }
}
