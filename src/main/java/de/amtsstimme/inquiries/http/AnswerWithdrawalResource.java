package de.amtsstimme.inquiries.http;

import de.amtsstimme.answers.WithdrawAnswer;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Here and not with the library: what has gone out on an answer is known here. */
@Path("/tenants/{tenant}/answers/{id}/withdrawal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Antwortbibliothek", description = "Die freigegebenen Antworten der Behörde.")
public class AnswerWithdrawalResource {

  @Inject WithdrawAnswer withdrawAnswer;
  @Inject WithdrawalViews views;

  @POST
  @InTenant(Right.WITHDRAW_APPROVAL)
  @Creates(at = "withdrawals")
  @Refuses({ProblemCode.NOT_APPROVED, ProblemCode.CONTENT_CHANGED})
  @Operation(
      summary = "Freigabe einer Antwort zurückziehen",
      description =
          "Von der Fassung, die gilt. Was noch nicht hinaus ist, wird angehalten; was schon hinaus"
              + " ist, steht in der Liste. Der Eintrag bleibt und kann neu eingereicht werden.")
  public WithdrawalView createAnswerWithdrawal(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, WithdrawalRequest body) {
    return views.of(withdrawAnswer.withdraw(id, body.contentHash(), body.reason()));
  }
}
