package de.amtsstimme.hours.http;

import de.amtsstimme.hours.BookTime;
import de.amtsstimme.hours.ReadHours;
import de.amtsstimme.hours.TakeBackTime;
import de.amtsstimme.hours.http.TimeEntryView.TimeEntryPage;
import de.amtsstimme.hours.store.TimeEntry;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/time-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Zeiten", description = "Was die Agentur für die Behörde gearbeitet hat.")
public class TimeEntriesResource {

  @Inject BookTime bookTime;
  @Inject TakeBackTime takeBackTime;
  @Inject ReadHours readHours;

  @POST
  @InTenant(Right.BOOK_TIME)
  @Creates
  @Refuses({
    ProblemCode.TIME_OVERLAP,
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.ERASED,
    ProblemCode.CONTRACT_NEEDED,
    ProblemCode.OUTSIDE_CONTRACT,
    ProblemCode.RATE_MISSING,
    ProblemCode.MONTH_CLOSED,
    ProblemCode.CEILING_REACHED
  })
  @Operation(
      summary = "Zeit buchen",
      description =
          "Bucht eigene Zeit. Angefangene Minuten zählen ganz; keine Minute wird zweimal gebucht. Gilt"
              + " an dem Tag ein Vertrag, stehen die Sätze hiermit fest, und die Zeit zählt auf"
              + " seine Obergrenze.")
  public TimeEntryView createTimeEntry(
      @PathParam("tenant") String tenant, TimeEntryRequest request) {
    return TimeEntryView.of(bookTime.book(request.span(), request.work(), request.contractId()));
  }

  @GET
  @InTenant(Right.READ_HOURS)
  @Operation(
      summary = "Zeiten auflisten",
      description =
          "Gebuchte Zeiten, zuletzt gebuchte zuerst. from und to grenzen nach dem Anfang ein (to gehört nicht dazu)."
              + " Wer nur AGENCY_EDITOR ist, sieht die eigenen.")
  public TimeEntryPage listTimeEntries(
      @PathParam("tenant") String tenant,
      @Parameter(
              description = "Nur Zeiten, die ab diesem Zeitpunkt anfangen.",
              example = "2026-11-01T00:00:00Z",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("from")
          Instant from,
      @Parameter(
              description = "Nur Zeiten, die vor diesem Zeitpunkt anfangen.",
              example = "2026-11-01T00:00:00Z",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("to")
          Instant to,
      @Parameter(description = "true: nur die eigenen.") @QueryParam("mine") Boolean mine,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<TimeEntry> found =
        readHours.page(Boolean.TRUE.equals(mine), from, to, page.before(), page.fetch());
    return page.view(found, TimeEntryView::of, TimeEntry::id, TimeEntryPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_HOURS)
  @Operation(summary = "Zeit lesen", description = "Eine gebuchte Zeit.")
  public TimeEntryView getTimeEntry(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return TimeEntryView.of(readHours.get(id));
  }

  @POST
  @Path("/{id}/counter-entry")
  @InTenant(Right.TAKE_BACK_TIME)
  @Creates(at = "time-entries")
  @Refuses({
    ProblemCode.TAKEN_BACK_ALREADY,
    ProblemCode.MONTH_CLOSED,
    ProblemCode.UNKNOWN_REFERENCE
  })
  @Operation(
      summary = "Gebuchte Zeit zurücknehmen",
      description =
          "Der Eintrag bleibt; ein Gegeneintrag hebt ihn auf. Eigene, solange der Leistungsnachweis"
              + " offen oder beanstandet ist; bestätigte nimmt nur AGENCY_MANAGER zurück, auf dem"
              + " Nachweis des laufenden Monats.")
  public TimeEntryView createCounterEntry(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, CounterEntryRequest body) {
    return TimeEntryView.of(takeBackTime.takeBack(id, body.reason()));
  }

  @POST
  @Path("/{id}/replacement")
  @InTenant(Right.TAKE_BACK_TIME)
  @Creates(at = "time-entries")
  @Refuses({
    ProblemCode.TAKEN_BACK_ALREADY,
    ProblemCode.TIME_OVERLAP,
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.ERASED,
    ProblemCode.OUTSIDE_CONTRACT,
    ProblemCode.RATE_MISSING,
    ProblemCode.MONTH_CLOSED,
    ProblemCode.CEILING_REACHED
  })
  @Operation(
      summary = "Gebuchte Zeit berichtigen",
      description =
          "Nimmt einen eigenen Eintrag zurück und bucht an seiner Stelle einen anderen im selben"
              + " Monat; beides oder nichts.")
  public TimeEntryView createReplacement(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ReplacementRequest body) {
    return TimeEntryView.of(
        takeBackTime.replace(id, body.reason(), body.entry().span(), body.entry().work()));
  }
}
