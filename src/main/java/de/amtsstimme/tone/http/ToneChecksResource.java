package de.amtsstimme.tone.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.tone.CheckTone;
import de.amtsstimme.tone.CheckTone.Answered;
import de.amtsstimme.tone.GuidelineFormat;
import de.amtsstimme.tone.ReadResults;
import de.amtsstimme.tone.domain.SafeReplacements;
import de.amtsstimme.tone.http.GuidelineView.TemplateView;
import de.amtsstimme.tone.http.ToneReportView.ResultView;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Tonalität",
    description = "Der Leitfaden der Behörde in Fassungen, und die Prüfung von Texten nach ihm.")
public class ToneChecksResource {

  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
  private static final LocalDate END = LocalDate.of(2999, 12, 31);

  @Inject CheckTone checkTone;
  @Inject ReadResults results;

  @POST
  @Path("/tone-checks")
  @InTenant(Right.CHECK_TONE)
  @Operation(
      summary = "Text prüfen",
      description =
          "Prüft einen Text nach dem Leitfaden, der für ihn gilt. Gilt keiner, sagt die Vorlage"
              + " „Behörde, bürgernah“ ihre Meinung; beim Einreichen wird dann nichts verlangt.")
  public ToneCheckView checkTone(@PathParam("tenant") String tenant, ToneCheckRequest request) {
    Answered answered = checkTone.check(request.toAsked());
    String mended =
        Boolean.TRUE.equals(request.applySafe())
            ? SafeReplacements.apply(request.text(), answered.checked().findings())
            : null;
    return ToneCheckView.of(answered, mended);
  }

  @GET
  @Path("/tone-results/{revisionId}")
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

  @GET
  @Path("/tone-report")
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

  @GET
  @Path("/tone-template")
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Vorlage lesen",
      description = "„Behörde, bürgernah“: ein Leitfaden, von dem eine Behörde ausgehen kann.")
  public TemplateView getToneTemplate(@PathParam("tenant") String tenant) {
    return new TemplateView(
        GuidelineForm.prose(GuidelineFormat.templateBody()),
        GuidelineForm.rules(GuidelineFormat.templateBody()));
  }
}
