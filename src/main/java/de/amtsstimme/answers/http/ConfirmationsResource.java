package de.amtsstimme.answers.http;

import de.amtsstimme.answers.ConfirmAnswer;
import de.amtsstimme.answers.ConfirmUnchanged.Statement;
import de.amtsstimme.answers.http.ConfirmationView.ConfirmationPage;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.Confirmations;
import de.amtsstimme.answers.store.Confirmations.Confirmation;
import de.amtsstimme.answers.store.Entries;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
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

@Path("/tenants/{tenant}/answers/{id}/confirmations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Antwortbibliothek", description = "Die freigegebenen Antworten der Behörde.")
public class ConfirmationsResource {

  @Inject ConfirmAnswer confirmAnswer;
  @Inject Confirmations confirmations;
  @Inject Entries entries;
  @Inject AnswerViews views;
  @Inject TenantRows rows;

  @POST
  @InTenant(Right.CONFIRM_SOURCE)
  @Refuses({
    ProblemCode.NOT_APPROVED,
    ProblemCode.CONTENT_CHANGED,
    ProblemCode.FOUR_EYES,
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.SOURCE_CHANGED_AGAIN,
    ProblemCode.NOT_RESTING_ON_SOURCE,
    ProblemCode.DUPLICATE
  })
  @Operation(
      summary = "Unverändert bestätigen",
      description =
          "Die geltende Fassung der Antwort stimmt auch mit der neuen Fassung der Quelle. Nur"
              + " Freigebende, die nicht daran geschrieben haben. Der Text und sein Hash bleiben,"
              + " die Bestätigung kommt dazu; damit ist die Antwort wieder verwendbar.")
  public AnswerView confirmAnswer(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, Statement request) {
    confirmAnswer.confirm(id, request);
    return views.of(entries.get(id));
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Bestätigungen auflisten",
      description = "Alle Bestätigungen zu allen Fassungen der Antwort, neueste zuerst.")
  public ConfirmationPage listConfirmations(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    rows.get(Answer.class, id);
    List<Confirmation> found = confirmations.page(id, page.before(), page.fetch());
    return page.view(found, ConfirmationView::of, Confirmation::id, ConfirmationPage::new);
  }
}
