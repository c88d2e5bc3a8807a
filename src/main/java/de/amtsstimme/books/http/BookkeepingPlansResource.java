package de.amtsstimme.books.http;

import de.amtsstimme.books.WritePlan;
import de.amtsstimme.books.http.BookkeepingPlanView.BookkeepingPlanPage;
import de.amtsstimme.books.store.PlanVersion;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.kernel.tenant.TenantRows;
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

@Path("/agency/bookkeeping-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bücher")
public class BookkeepingPlansResource {

  @Inject WritePlan writePlan;
  @Inject TenantRows rows;

  @POST
  @InInstallation(Right.KEEP_BOOKS)
  @Creates
  @Refuses(ProblemCode.UNKNOWN_REFERENCE)
  @Operation(
      summary = "Konten schreiben",
      description =
          "Eine neue Fassung ab einem Tag, mit allem, was von da an gilt. Vorgegeben ist keines;"
              + " was fehlt, bleibt in der Ausfuhr leer.")
  public BookkeepingPlanView createBookkeepingPlan(BookkeepingPlanRequest request) {
    return BookkeepingPlanView.of(writePlan.write(request.validFrom(), request.plan()));
  }

  @GET
  @InInstallation(Right.READ_BOOKS)
  @Operation(
      summary = "Konten auflisten",
      description = "Alle Fassungen, zuletzt geschriebene zuerst.")
  public BookkeepingPlanPage listBookkeepingPlans(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<PlanVersion> found = rows.page(PlanVersion.class, page.before(), page.fetch());
    return page.view(found, BookkeepingPlanView::of, PlanVersion::id, BookkeepingPlanPage::new);
  }

  @GET
  @Path("/{id}")
  @InInstallation(Right.READ_BOOKS)
  @Operation(summary = "Konten lesen", description = "Eine Fassung.")
  public BookkeepingPlanView getBookkeepingPlan(@PathParam("id") UUID id) {
    return BookkeepingPlanView.of(rows.get(PlanVersion.class, id));
  }
}
