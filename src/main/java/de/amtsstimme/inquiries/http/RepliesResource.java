package de.amtsstimme.inquiries.http;

import de.amtsstimme.answers.ConfirmUnchanged.Statement;
import de.amtsstimme.inquiries.ConfirmReply;
import de.amtsstimme.inquiries.RecordPublication;
import de.amtsstimme.inquiries.ReleaseReply;
import de.amtsstimme.inquiries.RewriteReply;
import de.amtsstimme.inquiries.SubmitReply;
import de.amtsstimme.inquiries.WithdrawReply;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/replies/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Antworten",
    description =
        "Antworten auf Bürgeranfragen: geschrieben, freigegeben, herausgegeben, veröffentlicht.")
public class RepliesResource {

  @Inject RewriteReply rewriteReply;
  @Inject SubmitReply submitReply;
  @Inject ReleaseReply releaseReply;
  @Inject ConfirmReply confirmReply;
  @Inject RecordPublication recordPublication;
  @Inject WithdrawReply withdrawReply;
  @Inject WithdrawalViews withdrawals;
  @Inject ReplyViews views;
  @Inject Preconditions preconditions;
  @Inject TenantRows rows;

  @GET
  @InTenant(Right.READ_INQUIRIES)
  @Operation(
      summary = "Antwort auf eine Anfrage lesen",
      description = "Text, Zustand, Herausgabe und Veröffentlichung.")
  public ReplyView getReply(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return views.of(rows.get(Reply.class, id));
  }

  @PATCH
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({ProblemCode.TRANSITION_NOT_ALLOWED, ProblemCode.ERASED})
  @Operation(
      summary = "Antwort umschreiben",
      description =
          "Entwürfe und zurückgegebene Antworten. Wer umschreibt, hat mitgeschrieben. Braucht"
              + " If-Match.")
  public ReplyView updateReply(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ReplyPatch body) {
    Reply reply = rows.getLocked(Reply.class, id);
    preconditions.requireMatch(reply.version());
    rewriteReply.rewrite(reply, body.text(), body.flags());
    return views.of(reply);
  }

  @POST
  @Path("/submission")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({
    ProblemCode.TRANSITION_NOT_ALLOWED,
    ProblemCode.CHAIN_MISSING,
    ProblemCode.CHAIN_CHANGED,
    ProblemCode.ERASED,
    ProblemCode.PLACEHOLDER_UNFILLED,
    ProblemCode.ANSWER_NOT_USABLE,
    ProblemCode.TONE_BLOCKED,
    ProblemCode.TONE_REASON_NEEDED
  })
  @Operation(
      summary = "Antwort einreichen",
      description =
          "Friert den Text ein und startet seine Freigabe. Eine unveränderte Bibliotheksantwort ist"
              + " sofort freigegeben, wenn die Behörde das erlaubt.")
  public ReplyView submitReply(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return views.of(submitReply.submit(id, null));
  }

  @POST
  @Path("/reasoned-submission")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({
    ProblemCode.TRANSITION_NOT_ALLOWED,
    ProblemCode.CHAIN_MISSING,
    ProblemCode.ERASED,
    ProblemCode.PLACEHOLDER_UNFILLED,
    ProblemCode.ANSWER_NOT_USABLE,
    ProblemCode.TONE_BLOCKED
  })
  @Operation(
      summary = "Antwort mit Begründung einreichen",
      description =
          "Wie das Einreichen, wenn die Prüfung des Tons vor etwas warnt, das trotzdem richtig ist."
              + " Die Freigebenden sehen die Begründung.")
  public ReplyView submitReplyWithReason(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ReasonedReplyRequest request) {
    return views.of(submitReply.submit(id, request.toneReason()));
  }

  @POST
  @Path("/release")
  @InTenant(Right.RELEASE)
  @Refuses({
    ProblemCode.NOT_APPROVED,
    ProblemCode.RELEASED_ALREADY,
    ProblemCode.AUTHORITY_HALTED,
    ProblemCode.OFF_HOURS,
    ProblemCode.NOT_RELEASABLE,
    ProblemCode.ERASED,
    ProblemCode.REPLY_HELD,
    ProblemCode.PLACEHOLDER_UNFILLED,
    ProblemCode.ANSWER_NOT_USABLE
  })
  @Operation(
      summary = "Antwort herausgeben",
      description =
          "Übergibt genau den freigegebenen Text zur Veröffentlichung. Die Datenbank selbst lässt"
              + " nichts anderes durch.")
  public ReplyView releaseReply(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return views.of(releaseReply.release(id));
  }

  @POST
  @Path("/confirmations")
  @InTenant(Right.CONFIRM_SOURCE)
  @Refuses({
    ProblemCode.NOT_APPROVED,
    ProblemCode.CONTENT_CHANGED,
    ProblemCode.FOUR_EYES,
    ProblemCode.UNKNOWN_REFERENCE,
    ProblemCode.SOURCE_CHANGED_AGAIN,
    ProblemCode.NOT_RESTING_ON_SOURCE,
    ProblemCode.ERASED,
    ProblemCode.DUPLICATE
  })
  @Operation(
      summary = "Angehaltene Antwort bestätigen",
      description =
          "Der eigene Text, gemacht aus einer Bibliotheksantwort, stimmt auch mit der neuen Fassung"
              + " der Quelle. Nur Freigebende, die nicht daran geschrieben haben. Sonst:"
              + " umschreiben und neu freigeben lassen.")
  public ReplyView confirmReply(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, Statement body) {
    return views.of(confirmReply.confirm(id, body));
  }

  @POST
  @Path("/withdrawal")
  @InTenant(Right.WITHDRAW_APPROVAL)
  @Creates(at = "withdrawals")
  @Refuses({ProblemCode.NOT_APPROVED, ProblemCode.CONTENT_CHANGED, ProblemCode.ERASED})
  @Operation(
      summary = "Freigabe einer Antwort auf eine Anfrage zurückziehen",
      description =
          "Eines eigenen, freigegebenen Textes. Ist er noch nicht hinaus, geht er zurück; ist er"
              + " schon hinaus, steht er in der Liste. Von einer unveränderten Bibliotheksantwort"
              + " wird die Freigabe der Bibliotheksantwort zurückgezogen.")
  public WithdrawalView createReplyWithdrawal(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, WithdrawalRequest body) {
    return withdrawals.of(withdrawReply.withdraw(id, body.contentHash(), body.reason()));
  }

  @POST
  @Path("/publication")
  @InTenant(Right.RECORD_PUBLICATION)
  @Refuses({ProblemCode.TRANSITION_NOT_ALLOWED, ProblemCode.ERASED})
  @Operation(
      summary = "Veröffentlichung festhalten",
      description =
          "Wo und wann der herausgegebene Text steht. Damit ist die Anfrage beantwortet. Leute der"
              + " Behörde halten es auch fest, während der Halt-Knopf gedrückt ist: Hinaus geht"
              + " damit nichts.")
  public ReplyView publishReply(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, PublicationRequest body) {
    return views.of(recordPublication.record(id, body.url(), body.publishedAt()));
  }
}
