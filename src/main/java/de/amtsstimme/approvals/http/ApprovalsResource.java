package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.ChangeWhileApproving;
import de.amtsstimme.approvals.DecideApproval;
import de.amtsstimme.approvals.WorkList;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.http.ApprovalView.ApprovalPage;
import de.amtsstimme.approvals.http.ApprovalView.MemberPage;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.LongWork;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Freigaben", description = "Wer gibt welchen Text frei.")
public class ApprovalsResource {

  @Inject WorkList workList;
  @Inject DecideApproval decideApproval;
  @Inject ChangeWhileApproving change;
  @Inject ApprovalViews views;
  @Inject TenantRows rows;

  @GET
  @InTenant(Right.READ_INQUIRIES)
  @Operation(
      summary = "Freigabeläufe auflisten",
      description = "Alle Läufe eines Zustands, oder nur die, die auf die Aufrufenden warten.")
  public ApprovalPage listApprovals(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Nur Läufe in diesem Zustand.", example = "OPEN")
          @QueryParam("state")
          ApprovalState state,
      @Parameter(
              description = "Nur Läufe, in denen Sie jetzt entscheiden können.",
              example = "true")
          @QueryParam("decidableByMe")
          Boolean decidableByMe,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Approval> found =
        Boolean.TRUE.equals(decidableByMe)
            ? workList.decidableByCaller(page)
            : workList.list(state, page);
    return new ApprovalPage(views.of(page.shown(found)), page.nextCursor(found, Approval::id));
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_INQUIRIES)
  @Operation(
      summary = "Freigabelauf lesen",
      description =
          "Der Text, seine Prüfsumme, und für jeden Schritt: wer hat, wer kann noch, wer nicht und"
              + " warum.")
  public ApprovalView getApproval(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return views.of(rows.get(Approval.class, id));
  }

  @GET
  @Path("/{id}/members")
  @InTenant(Right.READ_INQUIRIES)
  @Operation(
      summary = "Texte einer Sammelfreigabe lesen",
      description =
          "Jeder Text mit seiner Prüfsumme, so wie er eingefroren ist. Eine Freigabe gilt ihnen"
              + " allen.")
  public MemberPage listApprovalMembers(
      @PathParam("tenant") String tenant,
      @PathParam("id") UUID id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    return views.members(rows.get(Approval.class, id), page);
  }

  @POST
  @Path("/{id}/decisions")
  @LongWork(minutes = 5)
  @InTenant(Right.DECIDE_APPROVAL)
  @Refuses({
    ProblemCode.APPROVAL_CLOSED,
    ProblemCode.CONTENT_CHANGED,
    ProblemCode.FOUR_EYES,
    ProblemCode.NOT_IN_STEP,
    ProblemCode.DECIDED_ALREADY,
    ProblemCode.AWAY,
    ProblemCode.ONE_PERSON_FOR_TWO,
    ProblemCode.REPLY_HELD
  })
  @Operation(
      summary = "Entscheiden",
      description =
          "Freigeben, zurückgeben oder ablehnen, bezogen auf genau den gelesenen Inhalt. Wer am"
              + " Text mitgeschrieben hat, kann nicht.")
  public ApprovalView decideApproval(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, DecisionRequest request) {
    return views.of(
        decideApproval.decide(id, request.verdict(), request.contentHash(), request.comment()));
  }

  @POST
  @Path("/{id}/changes")
  @InTenant(Right.DECIDE_APPROVAL)
  @Refuses({
    ProblemCode.APPROVAL_CLOSED,
    ProblemCode.CONTENT_CHANGED,
    ProblemCode.FOUR_EYES,
    ProblemCode.NOT_IN_STEP,
    ProblemCode.DECIDED_ALREADY,
    ProblemCode.AWAY,
    ProblemCode.ONE_PERSON_FOR_TWO,
    ProblemCode.CHAIN_MISSING
  })
  @Operation(
      summary = "Beim Freigeben umschreiben",
      description =
          "Statt zu entscheiden: ein anderer Wortlaut. Wer das tut, hat mitgeschrieben; alle"
              + " Zustimmungen zur bisherigen Fassung verfallen, die neue geht von vorn auf ihren"
              + " Weg, und jemand anderes gibt sie frei. Antwort ist ihr Lauf.")
  public ApprovalView changeApproval(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ChangeRequest request) {
    return views.of(change.change(id, request.contentHash(), request.toVariants()));
  }
}
