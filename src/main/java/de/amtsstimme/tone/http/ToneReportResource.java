package de.amtsstimme.tone.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.tone.ReadResults;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/tone-report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Tonalität",
    description = "Der Leitfaden der Behörde in Fassungen, und die Prüfung von Texten nach ihm.")
public class ToneReportResource {

  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
  private static final LocalDate END = LocalDate.of(2999, 12, 31);

  @Inject ReadResults results;

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Welche Regeln sprechen",
      description =
          "Je Monat und Regel: wie oft sie beim Einreichen etwas fand, und wie oft trotzdem"
              + " eingereicht wurde. So lässt sich eine Regel verbessern.")
  public ToneReportView getToneReport(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Erster Tag.", example = "2026-11-01") @QueryParam("from")
          String from,
      @Parameter(description = "Letzter Tag.", example = "2026-11-30") @QueryParam("until")
          String until) {
    return ToneReportView.of(
        results.report(day("from", from, BEGINNING), day("until", until, END)));
  }

  private static LocalDate day(String name, String value, LocalDate usual) {
    try {
      return value == null ? usual : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new Refusal(ProblemCode.INVALID_PARAMETER, name, "2026-11-30");
    }
  }
}
