package de.amtsstimme.tone.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.tone.ReadResults;
import de.amtsstimme.tone.http.ToneReportView.ResultView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/tone-results")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Tonalität",
    description = "Der Leitfaden der Behörde in Fassungen, und die Prüfung von Texten nach ihm.")
public class ToneResultsResource {

  @Inject ReadResults results;

  @GET
  @Path("/{revisionId}")
  @InTenant(Right.CHECK_TONE)
  @Operation(
      summary = "Prüfergebnis einer Fassung lesen",
      description =
          "Was die Prüfung beim Einreichen ergab, und die Begründung dessen, der trotzdem"
              + " eingereicht hat.")
  public ResultView getToneResult(
      @PathParam("tenant") String tenant, @PathParam("revisionId") UUID revisionId) {
    return ResultView.of(results.get(revisionId));
  }
}
