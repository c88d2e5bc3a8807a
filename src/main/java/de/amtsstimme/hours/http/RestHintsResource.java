package de.amtsstimme.hours.http;

import de.amtsstimme.hours.ReadRestHints;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/providers/{id}/rest-hints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agentur", description = "Die Menschen der Agentur.")
public class RestHintsResource {

  @Inject ReadRestHints hints;
  @Inject InstantSource clock;

  @GET
  @InInstallation(Right.MANAGE_PROVIDERS)
  @Operation(
      summary = "Hinweise zu Ruhezeiten einer Person",
      description =
          "Nur die Administration der Agentur; gezählt wird über alle Behörden, ohne zu sagen, welche.")
  public RestHintsView getRestHints(
      @PathParam("id") UUID id,
      @Parameter(
              description = "Ab wann; ohne Angabe die letzten 31 Tage.",
              example = "2026-11-01T00:00:00Z",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("from")
          Instant from,
      @Parameter(
              description = "Bis wann; ohne Angabe jetzt.",
              example = "2026-12-01T00:00:00Z",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("until")
          Instant until) {
    HintRange range = HintRange.of(from, until, clock.instant());
    return RestHintsView.of(hints.of(id, range.from(), range.until()));
  }
}
