package de.amtsstimme.hours.http;

import de.amtsstimme.hours.RunTimer;
import de.amtsstimme.hours.http.TimerView.TimerPage;
import de.amtsstimme.hours.store.WorkTimer;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/timers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Zeiten", description = "Was die Agentur für die Behörde gearbeitet hat.")
public class TimersResource {

  @Inject RunTimer runTimer;

  @POST
  @InTenant(Right.BOOK_TIME)
  @Creates
  @Refuses({ProblemCode.DUPLICATE, ProblemCode.UNKNOWN_REFERENCE})
  @Operation(
      summary = "Stoppuhr starten",
      description = "Eine je Person und Behörde. Gebucht wird erst beim Anhalten.")
  public TimerView createTimer(@PathParam("tenant") String tenant, TimerRequest body) {
    return TimerView.of(runTimer.start(body.activity(), body.inquiryId()));
  }

  @GET
  @InTenant(Right.READ_HOURS)
  @Operation(summary = "Eigene Stoppuhren auflisten", description = "Was gerade läuft.")
  public TimerPage listTimers(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<WorkTimer> found = runTimer.page(page.before(), page.fetch());
    return page.view(found, TimerView::of, WorkTimer::id, TimerPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_HOURS)
  @Operation(summary = "Eigene Stoppuhr lesen", description = "Seit wann sie läuft, und wofür.")
  public TimerView getTimer(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return TimerView.of(runTimer.get(id));
  }

  @POST
  @Path("/{id}/stop")
  @InTenant(Right.BOOK_TIME)
  @Creates(at = "time-entries")
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
      summary = "Stoppuhr anhalten und buchen",
      description = "Von der Minute des Startens bis zu der des Anhaltens, mindestens eine.")
  public TimeEntryView createTimeEntryByTimer(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, TimerStopRequest body) {
    return TimeEntryView.of(runTimer.stop(id, body.contractId(), body.description()));
  }

  @POST
  @Path("/{id}/discard")
  @InTenant(Right.BOOK_TIME)
  @Operation(summary = "Stoppuhr verwerfen", description = "Es wird nichts gebucht.")
  public void discardTimer(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    runTimer.discard(id);
  }
}
