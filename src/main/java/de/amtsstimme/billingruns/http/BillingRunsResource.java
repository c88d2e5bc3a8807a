package de.amtsstimme.billingruns.http;

import de.amtsstimme.billingruns.StartBillingRun;
import de.amtsstimme.billingruns.domain.BillingItemState;
import de.amtsstimme.billingruns.http.BillingRunItemView.BillingRunItemPage;
import de.amtsstimme.billingruns.http.BillingRunView.BillingRunPage;
import de.amtsstimme.billingruns.store.BillingRuns;
import de.amtsstimme.billingruns.store.BillingRuns.Run;
import de.amtsstimme.billingruns.store.RunProgress;
import de.amtsstimme.billingruns.store.RunProgress.Line;
import de.amtsstimme.billingruns.store.RunProgress.Sum;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/billing-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rechnungen")
public class BillingRunsResource {

  @Inject StartBillingRun startBillingRun;
  @Inject BillingRuns runs;
  @Inject RunProgress progress;

  @POST
  @InInstallation(Right.START_BILLING_RUN)
  @Creates
  @Operation(
      summary = "Abrechnungslauf starten",
      description =
          "Entwirft, prüft und stellt aus, was in allen Behörden bis zum Ende des Monats fällig und"
              + " bestätigt ist: je Vertrag monatlich, vierteljährlich oder am Ende. Was nicht"
              + " geht, hält nichts anderes auf und steht mit seinem Grund bei den Zeilen. Noch"
              + " einmal gestartet wird nichts zweimal berechnet. Die Arbeit läuft weiter, auch"
              + " wenn ein Server ausfällt; GET sagt, wie weit sie ist.")
  public BillingRunView createBillingRun(BillingRunRequest request) {
    return BillingRunView.of(
        startBillingRun.start(request.yearMonth(), Boolean.TRUE.equals(request.dryRun())),
        List.of());
  }

  @GET
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Abrechnungsläufe auflisten",
      description = "Alle Läufe der Agentur, neueste zuerst, mit ihrem Stand.")
  public BillingRunPage listBillingRuns(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Run> found = runs.page(page.before(), page.fetch());
    List<Run> shown = page.shown(found);
    Map<UUID, List<Sum>> sums = progress.sums(shown.stream().map(Run::id).toList());
    return new BillingRunPage(
        shown.stream().map(r -> BillingRunView.of(r, sums.get(r.id()))).toList(),
        page.nextCursor(found, Run::id));
  }

  @GET
  @Path("/{id}")
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Stand eines Abrechnungslaufs",
      description = "Wie viele Zeiträume von Verträgen es sind, und was aus ihnen geworden ist.")
  public BillingRunView getBillingRun(@PathParam("id") UUID id) {
    return BillingRunView.of(get(id), progress.sums(List.of(id)).get(id));
  }

  @GET
  @Path("/{id}/items")
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Zeilen eines Abrechnungslaufs auflisten",
      description = "Je Zeitraum eines Vertrags eine: die Rechnung, oder warum es keine gibt.")
  public BillingRunItemPage listBillingRunItems(
      @PathParam("id") UUID id,
      @Parameter(description = "Nur in diesem Zustand.", example = "FAILED") @QueryParam("state")
          BillingItemState state,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Line> found = progress.page(get(id).id(), state, page.before(), page.fetch());
    return page.view(found, BillingRunItemView::of, Line::id, BillingRunItemPage::new);
  }

  private Run get(UUID id) {
    return runs.find(id).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }
}
