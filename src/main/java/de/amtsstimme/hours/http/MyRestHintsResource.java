package de.amtsstimme.hours.http;

import de.amtsstimme.hours.ReadRestHints;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/rest-hints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agentur", description = "Die Menschen der Agentur.")
public class MyRestHintsResource {

  @Inject ReadRestHints hints;
  @Inject InstantSource clock;

  @GET
  @InInstallation(Right.READ_STAFF)
  @Operation(
      summary = "Eigene Hinweise zu Ruhezeiten",
      description =
          "Nur für Angestellte der Agentur; gezählt wird über alle Behörden, ohne zu sagen, welche.")
  public RestHintsView getMyRestHints(
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
    return RestHintsView.of(hints.own(range.from(), range.until()));
  }
}
