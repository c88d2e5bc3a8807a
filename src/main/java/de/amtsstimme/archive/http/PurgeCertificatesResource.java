package de.amtsstimme.archive.http;

import de.amtsstimme.archive.http.PurgeCertificateView.PurgeCertificatePage;
import de.amtsstimme.archive.store.PurgeCertificate;
import de.amtsstimme.archive.store.Purges;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/purge-certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ausfuhr")
public class PurgeCertificatesResource {

  private static final String PLAIN = "text/plain;charset=UTF-8";

  @Inject Purges purges;

  @GET
  @InInstallation(Right.READ_PURGES)
  @Operation(
      summary = "Löschbescheinigungen auflisten",
      description = "Was von gelöschten Behörden in den Büchern der Agentur steht, neueste zuerst.")
  public PurgeCertificatePage listPurgeCertificates(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<PurgeCertificate> found = purges.list(page);
    return page.view(
        found, PurgeCertificateView::of, PurgeCertificate::id, PurgeCertificatePage::new);
  }

  @GET
  @Path("/{id}")
  @InInstallation(Right.READ_PURGES)
  @Refuses(ProblemCode.NOT_FOUND)
  @Operation(
      summary = "Löschbescheinigung lesen",
      description = "Was gelöscht wurde, was bleibt und warum, und womit das Protokoll endete.")
  public PurgeCertificateView getPurgeCertificate(@PathParam("id") UUID id) {
    return PurgeCertificateView.of(purges.get(id));
  }

  @GET
  @Path("/{id}/document")
  @Produces(PLAIN)
  @InInstallation(Right.READ_PURGES)
  @Refuses(ProblemCode.NOT_FOUND)
  @Operation(
      summary = "Löschbescheinigung als Schriftstück",
      description = "Dieselbe Bescheinigung als Text zum Ausdrucken, für die Behörde.")
  public String getPurgeDocument(@PathParam("id") UUID id) {
    return PurgeDocument.of(purges.get(id));
  }
}
