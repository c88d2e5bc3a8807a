package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.DecideApproval;
import de.amtsstimme.approvals.MyWork;
import de.amtsstimme.approvals.MyWork.Waiting;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.http.MyApprovalView.MyApprovalPage;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.kernel.http.EachItem;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.AcrossTenants;
import de.amtsstimme.kernel.tenant.OneByOne;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.UnitOfWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Freigaben")
public class MyApprovalsResource {

  @Inject MyWork myWork;
  @Inject DecideApproval decideApproval;
  @Inject ApprovalViews views;
  @Inject TenantRows rows;
  @Inject UnitOfWork unitOfWork;
  @Inject EachItem eachItem;

  @GET
  @AcrossTenants(Right.READ_INQUIRIES)
  @Operation(
      summary = "Was auf mich wartet",
      description =
          "Offene Freigaben aller Behörden, in denen Sie jetzt entscheiden können, nach Frist. Jede"
              + " mit dem Text und seiner Prüfsumme: eine Entscheidung ist ein Schritt.")
  public MyApprovalPage listMyApprovals(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    DuePage page = DuePage.of(limit, cursor);
    List<Waiting> sorted = myWork.list();
    List<Waiting> shown = page.shown(sorted);
    Map<UUID, ApprovalView> read = read(shown);
    return new MyApprovalPage(
        shown.stream()
            .filter(w -> read.containsKey(w.approvalId()))
            .map(w -> new MyApprovalView(w.slug(), w.name(), w.dueAt(), read.get(w.approvalId())))
            .toList(),
        page.nextCursor(sorted));
  }

  /** Authority by authority, each in its own name. */
  private Map<UUID, ApprovalView> read(List<Waiting> shown) {
    Map<UUID, ApprovalView> read = new HashMap<>();
    shown.stream()
        .collect(Collectors.groupingBy(Waiting::slug))
        .forEach(
            (slug, ofOne) ->
                unitOfWork
                    .readIn(slug, Right.READ_INQUIRIES, () -> views.of(approvals(ofOne)))
                    .forEach(v -> read.put(v.id(), v)));
    return read;
  }

  private List<Approval> approvals(List<Waiting> waiting) {
    return rows.page(
        Approval.class,
        "e.id in :ids",
        Map.of("ids", waiting.stream().map(Waiting::approvalId).toList()),
        null,
        waiting.size());
  }

  @POST
  @Path("/decisions")
  @OneByOne(Right.DECIDE_APPROVAL)
  @Operation(
      summary = "Mehrere zusammen entscheiden",
      description =
          "Jede Entscheidung bezieht sich auf genau den gelesenen Inhalt, gilt für sich und steht"
              + " für sich im Protokoll. Was nicht geht, sagt sein problem und hält das Übrige"
              + " nicht auf. Noch einmal gesendet ändert nichts: Was entschieden ist, meldet"
              + " DECIDED_ALREADY oder APPROVAL_CLOSED.")
  public DecisionsView decideMyApprovals(DecisionsRequest request) {
    return new DecisionsView(request.items().stream().map(this::decide).toList());
  }

  private DecisionsView.Item decide(DecisionsRequest.Item item) {
    EachItem.Outcome<ApprovalState> outcome =
        eachItem.in(
            item.tenant(),
            Right.DECIDE_APPROVAL,
            () ->
                decideApproval
                    .decide(item.approvalId(), item.verdict(), item.contentHash(), item.comment())
                    .state());
    return new DecisionsView.Item(
        item.tenant(), item.approvalId(), outcome.result(), outcome.problem());
  }
}
