package de.amtsstimme.archive.http;

import de.amtsstimme.archive.ExportArchive;
import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/export")
@RequestScoped
@Produces(Attachment.ZIP)
@Tag(name = "Ausfuhr")
public class AgencyExportResource {

  @Inject ExportArchive exportArchive;
  @Inject Downloads downloads;

  @GET
  @InInstallation(Right.EXPORT_AGENCY)
  @Operation(
      summary = "Daten der Agentur ausführen",
      description =
          "Ein ZIP im selben Format mit dem, was keiner Behörde gehört: Personen und Einladungen der Agentur, das Protokoll"
              + " der Installation, gelöschte Behörden und ihre Löschbescheinigungen. Nichts aus einer Behörde."
              + " Nur Agentur-Administration.")
  public Response exportAgency() {
    return downloads.response(exportArchive.ofTheAgency(), "agentur");
  }
}
