package de.amtsstimme.timesheets.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.timesheets.DecideSheet;
import de.amtsstimme.timesheets.ReadSheets;
import de.amtsstimme.timesheets.SheetFiles;
import de.amtsstimme.timesheets.SubmitSheet;
import de.amtsstimme.timesheets.http.TimeSheetRequests.ConfirmationRequest;
import de.amtsstimme.timesheets.http.TimeSheetRequests.DisputeRequest;
import de.amtsstimme.timesheets.http.TimeSheetRequests.OpeningRequest;
import de.amtsstimme.timesheets.http.TimeSheetRequests.SubmissionRequest;
import de.amtsstimme.timesheets.http.TimeSheetSummary.TimeSheetPage;
import de.amtsstimme.timesheets.store.TimeSheet;
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
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/time-sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leistungsnachweise", description = "Was in einem Monat geleistet wurde.")
public class TimeSheetsResource {

  private static final String CSV = "text/csv";

  @Inject SubmitSheet submitSheet;
  @Inject DecideSheet decideSheet;
  @Inject ReadSheets sheets;
  @Inject SheetFiles files;

  @POST
  @InTenant(Right.SUBMIT_TIME_SHEET)
  @Creates
  @Refuses({
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.OUTSIDE_CONTRACT,
    ProblemCode.DUPLICATE,
    ProblemCode.RATE_MISSING
  })
  @Operation(
      summary = "Leistungsnachweis anlegen",
      description = "Einer je Vertrag und Monat. Solange er offen ist, rechnet er mit.")
  public TimeSheetView createTimeSheet(@PathParam("tenant") String tenant, OpeningRequest body) {
    return view(submitSheet.open(body.contractId(), YearMonth.parse(body.month())));
  }

  @GET
  @InTenant(Right.READ_TIME_SHEETS)
  @Operation(
      summary = "Leistungsnachweise auflisten",
      description =
          "Neueste zuerst. Wen ein Vertrag zum Bestätigen benennt, der sieht die dieses Vertrags.")
  public TimeSheetPage listTimeSheets(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<TimeSheet> found = sheets.page(page.before(), page.fetch());
    return page.view(found, TimeSheetSummary::of, TimeSheet::id, TimeSheetPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_TIME_SHEETS)
  @Refuses(ProblemCode.RATE_MISSING)
  @Operation(
      summary = "Leistungsnachweis lesen",
      description = "Zeilen, Pauschalen, Rabatte, Summe und Beanstandungen.")
  public TimeSheetView getTimeSheet(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return view(sheets.get(id));
  }

  @GET
  @Path("/{id}/csv")
  @Produces(CSV)
  @InTenant(Right.READ_TIME_SHEETS)
  @Operation(
      summary = "Leistungsnachweis als CSV",
      description = "Jede gebuchte Zeit mit ihren Teilen, Sätzen und Zuschlägen.")
  public Response getTimeSheetTable(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return Attachment.of(
        files.csv(sheets.get(id)), CSV + ";charset=UTF-8", "leistungsnachweis.csv");
  }

  @GET
  @Path("/{id}/pdf")
  @Produces(Attachment.PDF)
  @InTenant(Right.READ_TIME_SHEETS)
  @Refuses(ProblemCode.RATE_MISSING)
  @Operation(
      summary = "Leistungsnachweis als PDF",
      description = "Zum Lesen und Ablegen: Zeilen, Summe und jede gebuchte Zeit.")
  public Response getTimeSheetDocument(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return Attachment.of(files.pdf(sheets.get(id)), Attachment.PDF, "leistungsnachweis.pdf");
  }

  @POST
  @Path("/{id}/submission")
  @InTenant(Right.SUBMIT_TIME_SHEET)
  @Refuses({
    ProblemCode.TRANSITION_NOT_ALLOWED,
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.RATE_MISSING,
    ProblemCode.CEILING_REACHED
  })
  @Operation(
      summary = "Leistungsnachweis einreichen",
      description =
          "Danach ist der Monat geschlossen, und die Behörde bestätigt ihn oder beanstandet"
              + " einzelne Zeilen.")
  public TimeSheetView submitTimeSheet(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, SubmissionRequest body) {
    return view(submitSheet.submit(id, body.counts()));
  }

  @POST
  @Path("/{id}/confirmation")
  @InTenant(Right.DECIDE_TIME_SHEET)
  @Refuses({
    ProblemCode.TRANSITION_NOT_ALLOWED,
    ProblemCode.CONCURRENT_CHANGE,
    ProblemCode.RATE_MISSING,
    ProblemCode.CEILING_REACHED
  })
  @Operation(
      summary = "Leistungsnachweis bestätigen",
      description =
          "FINANCE, oder wen der Vertrag benennt. Danach ändert sich daran nichts mehr; was doch"
              + " falsch war, nimmt ein Gegeneintrag auf einem späteren Nachweis zurück.")
  public TimeSheetView confirmTimeSheet(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ConfirmationRequest body) {
    return view(decideSheet.confirm(id, body.version(), body.net().money()));
  }

  @POST
  @Path("/{id}/dispute")
  @InTenant(Right.DECIDE_TIME_SHEET)
  @Refuses({
    ProblemCode.TRANSITION_NOT_ALLOWED,
    ProblemCode.CONCURRENT_CHANGE,
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.RATE_MISSING
  })
  @Operation(
      summary = "Leistungsnachweis beanstanden",
      description =
          "Zeile für Zeile, mit Grund. Die Agentur nimmt zurück oder bucht an der Stelle anders;"
              + " dann wird bestätigt.")
  public TimeSheetView disputeTimeSheet(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, DisputeRequest body) {
    return view(decideSheet.dispute(id, body.version(), body.all()));
  }

  private TimeSheetView view(TimeSheet sheet) {
    return TimeSheetView.of(sheet, sheets.lines(sheet), sheets.disputes(sheet));
  }
}
