package de.amtsstimme.libraryfiles.http;

import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.libraryfiles.ExportLibrary;
import de.amtsstimme.libraryfiles.domain.FileFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/answers/export")
@RequestScoped
@Tag(name = "Einfuhr")
public class AnswerExportResource {

  @Inject ExportLibrary exportLibrary;

  @GET
  @Produces({"text/csv;charset=UTF-8", "application/jsonl"})
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Antwortbibliothek ausführen",
      description =
          "Alle Einträge, die nicht außer Dienst sind, mit ihrer neuesten Fassung. Wieder"
              + " eingeführt ändert die Datei nichts. In CSV steht vor Zellen, die eine Tabelle"
              + " ausrechnen würde, ein Apostroph; die Einfuhr nimmt ihn wieder weg.")
  public Response exportAnswers(
      @PathParam("tenant") String tenant,
      @Parameter(description = "CSV oder JSONL; ohne Angabe CSV.", example = "CSV")
          @QueryParam("format")
          FileFormat format) {
    FileFormat wanted = format == null ? FileFormat.CSV : format;
    return Attachment.of(
        exportLibrary.file(wanted),
        wanted == FileFormat.CSV ? "text/csv;charset=UTF-8" : wanted.mediaType(),
        "antworten-" + tenant + "." + wanted.suffix());
  }
}
