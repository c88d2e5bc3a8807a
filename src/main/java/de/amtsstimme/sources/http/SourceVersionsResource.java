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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/sources/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quellen", description = "Worauf sich Antworten stützen.")
public class SourceVersionsResource {

  @Inject ReplaceVersion replaceVersion;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.WRITE_CONTENT)
  @Creates
  @Operation(
      summary = "Neue Fassung einer Quelle eintragen",
      description =
          "Sie zählt ab sofort oder, wenn validFrom in der Zukunft liegt, vom Beginn dieses Tages"
              + " an; bis dahin zählt die bisherige. Von diesem Augenblick an ist jede Antwort, die"
              + " auf der vorigen beruht, unbrauchbar, bis eine freigebende Person sie bestätigt"
              + " (auch schon vorher) oder eine neue Fassung freigegeben ist; noch nicht"
              + " herausgegebene Antworten auf Anfragen werden angehalten. Eine Fassung, die nur"
              + " angekündigt war, ersetzt sie. Was davon abhängt, steht vorher unter dependents.")
  public VersionView createSourceVersion(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, VersionRequest request) {
    return VersionView.of(replaceVersion.replace(id, request.toNewVersion()));
  }

  @GET
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
        rows.pageBy(SourceVersion.class, "sourceId", id, page.before(), page.fetch());
    return page.view(found, VersionView::of, SourceVersion::id, VersionPage::new);
  }

  @GET
  @Path("/{versionId}")
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
}
