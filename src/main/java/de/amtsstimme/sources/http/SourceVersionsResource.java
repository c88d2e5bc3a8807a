package de.amtsstimme.sources.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.sources.ReplaceVersion;
import de.amtsstimme.sources.http.SourceView.VersionPage;
import de.amtsstimme.sources.http.SourceView.VersionView;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/sources/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quellen", description = "Worauf sich Antworten stützen.")
public class SourceVersionsResource {

  @Inject ReplaceVersion replaceVersion;
  @Inject TenantRows rows;

  @POST
  @Path("/versions")
  @InTenant(Right.WRITE_CONTENT)
  @Creates
  @Operation(
      summary = "Neue Fassung einer Quelle eintragen",
      description =
          "Sie zählt ab sofort. In derselben Transaktion wird jede Antwort, die auf der vorigen"
              + " beruht, unbrauchbar, bis eine freigebende Person sie bestätigt oder eine neue"
              + " Fassung freigegeben ist; noch nicht herausgegebene Antworten auf Anfragen werden"
              + " angehalten. Was davon abhängt, steht vorher unter dependents.")
  public VersionView createSourceVersion(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, VersionRequest request) {
    return VersionView.of(replaceVersion.replace(id, request.toNewVersion()));
  }

  @GET
  @Path("/versions")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Fassungen einer Quelle auflisten",
      description = "Alle, neueste zuerst. Eine Fassung ändert sich nie.")
  public VersionPage listSourceVersions(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    rows.get(Source.class, id);
    List<SourceVersion> found =
        rows.page(
            SourceVersion.class,
            "e.sourceId = :source",
            Map.of("source", id),
            page.before(),
            page.fetch());
    return new VersionPage(
        page.shown(found).stream().map(VersionView::of).toList(),
        page.nextCursor(found, SourceVersion::id));
  }

  @GET
  @Path("/versions/{versionId}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Fassung einer Quelle lesen", description = "Mit Auszug und dessen SHA-256.")
  public VersionView getSourceVersion(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @PathParam("versionId") UUID versionId) {
    SourceVersion version = rows.get(SourceVersion.class, versionId);
    if (!version.sourceId().equals(id)) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return VersionView.of(version);
  }

  @POST
  @Path("/ending")
  @InTenant(Right.WRITE_CONTENT)
  @Operation(
      summary = "Geltung einer Quelle beenden",
      description =
          "Ab dem Ende ist jede Antwort unbrauchbar, die darauf beruht, ob ein Lauf stattfand oder"
              + " nicht. Eine neue Fassung hebt das auf.")
  public SourceView endSource(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, EndingRequest request) {
    Source source = replaceVersion.end(id, request.lastDay(), request.reason());
    return SourceView.of(source, rows.get(SourceVersion.class, source.currentVersionId()));
  }
}
