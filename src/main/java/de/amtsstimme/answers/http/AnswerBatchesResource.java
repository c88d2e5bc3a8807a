package de.amtsstimme.answers.http;

import de.amtsstimme.answers.SubmitBatch;
import de.amtsstimme.approvals.ReadBatch;
import de.amtsstimme.approvals.TakeOutOfBatch;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.LongWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/answer-batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Freigaben", description = "Wer gibt welchen Text frei.")
public class AnswerBatchesResource {

  @Inject SubmitBatch submitBatch;
  @Inject TakeOutOfBatch takeOutOfBatch;
  @Inject ReadBatch readBatch;

  @POST
  @InTenant(Right.WRITE_CONTENT)
  @Creates
  @LongWork(minutes = 5)
  @Refuses({
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.REVISION_FROZEN,
    ProblemCode.ANOTHER_REVISION_WAITS,
    ProblemCode.TRANSITION_NOT_ALLOWED,
    ProblemCode.CHAIN_MISSING,
    ProblemCode.CHAIN_CHANGED,
    ProblemCode.BATCH_TAKES_SEVERAL_WAYS,
    ProblemCode.TONE_BLOCKED,
    ProblemCode.TONE_REASON_NEEDED
  })
  @Operation(
      summary = "Entwürfe gemeinsam einreichen",
      description =
          "Friert jede Fassung für sich ein und startet eine Freigabe für alle zusammen. Wer an"
              + " einem der Texte mitgeschrieben hat, entscheidet nicht.")
  public AnswerBatchView createAnswerBatch(
      @PathParam("tenant") String tenant, AnswerBatchRequest request) {
    return view(submitBatch.submit(request.name(), request.revisions(), request.toneReason()));
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_INQUIRIES)
  @Operation(
      summary = "Sammelfreigabe lesen",
      description = "Wo sie steht und was herausgenommen wurde. Die Texte zeigt ihr Freigabelauf.")
  public AnswerBatchView getAnswerBatch(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return view(id);
  }

  @POST
  @Path("/{id}/removals")
  @InTenant(Right.WRITE_CONTENT)
  @LongWork(minutes = 5)
  @Refuses({
    ProblemCode.APPROVAL_CLOSED,
    ProblemCode.CONTENT_CHANGED,
    ProblemCode.CHAIN_MISSING,
    ProblemCode.CHAIN_CHANGED,
    ProblemCode.BATCH_TAKES_SEVERAL_WAYS
  })
  @Operation(
      summary = "Text herausnehmen",
      description =
          "Solange offen, durch Freigebende des offenen Schritts, die Einreichenden und wer den"
              + " Text geschrieben hat. Der Text geht zurück; der Rest hat eine neue Prüfsumme und"
              + " beginnt die Kette von vorn.")
  public AnswerBatchView removeFromBatch(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, BatchRemovalRequest request) {
    takeOutOfBatch.takeOut(id, request.revisionId(), request.contentHash(), request.reason());
    return view(id);
  }

  private AnswerBatchView view(UUID id) {
    return AnswerBatchView.of(readBatch.get(id));
  }
}
