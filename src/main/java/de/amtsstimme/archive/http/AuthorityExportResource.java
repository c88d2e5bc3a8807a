package de.amtsstimme.archive.http;

import de.amtsstimme.archive.ExportArchive;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/export")
@RequestScoped
@Produces(Attachment.ZIP)
@Tag(name = "Ausfuhr", description = "Alle Daten mitnehmen, und am Ende löschen.")
public class AuthorityExportResource {

  @Inject ExportArchive exportArchive;
  @Inject Downloads downloads;

  @GET
  @InTenant(Right.EXPORT_AUTHORITY)
  @Refuses(ProblemCode.EXPORT_PERIOD_OVER)
  @Operation(
      summary = "Alle Daten der Behörde ausführen",
      description =
          "Ein ZIP mit allem, was der Behörde gehört, von einem Augenblick: je Tabelle eine Datei mit einer JSON-Zeile"
              + " je Datensatz (JSON Lines, UTF-8), LIESMICH.txt mit der Beschreibung des Formats, und als Letztes"
              + " manifest.json mit Format, Schemastand, Spalten und Typen, Zeilenzahlen und SHA-256 jeder Datei, dem Ende des"
              + " Protokolls und dem, was nicht dabei ist und warum. Ohne manifest.json ist ein Archiv nicht vollständig."
              + " Nur Administration der Behörde; nach dem Ende der Zusammenarbeit bis zum vereinbarten Tag. Jede Ausfuhr steht"
              + " im Protokoll. Das Archiv enthält personenbezogene Daten und ist nicht verschlüsselt.")
  public Response exportAuthority(@PathParam("tenant") String tenant) {
    return downloads.response(exportArchive.ofTheAuthority(), tenant);
  }
}
