package de.amtsstimme.inquiries.http;

import de.amtsstimme.inquiries.CloseInquiry;
import de.amtsstimme.inquiries.DraftReply;
import de.amtsstimme.inquiries.MarkComplaint;
import de.amtsstimme.inquiries.RecordInquiry;
import de.amtsstimme.inquiries.domain.InquiryState;
import de.amtsstimme.inquiries.http.InquiryView.InquiryPage;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.http.RequestInfo;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/inquiries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bürgeranfragen", description = "Was Bürgerinnen und Bürger fragen.")
public class InquiriesResource {

  @Inject RecordInquiry recordInquiry;
  @Inject DraftReply draftReply;
  @Inject CloseInquiry closeInquiry;
  @Inject MarkComplaint markComplaint;
  @Inject Preconditions preconditions;
  @Inject ReplyViews replyViews;
  @Inject TenantRows rows;
  @Inject RequestInfo request;

  @POST
  @InTenant(Right.WRITE_CONTENT)
  @Creates(orFinds = true)
  @Operation(
      summary = "Anfrage aufnehmen",
      description =
          "Dieselbe externe Kennung auf demselben Kanal zweimal ist eine Anfrage: dann 200 mit der"
              + " vorhandenen.")
  public InquiryView createInquiry(@PathParam("tenant") String tenant, InquiryRequest body) {
    RecordInquiry.Recorded recorded = recordInquiry.record(body.toIncoming());
    if (recorded.existing()) {
      request.foundExisting();
    }
    return InquiryView.of(recorded.inquiry(), replyViews.ofInquiry(recorded.inquiry().id()));
  }

  @GET
  @InTenant(Right.READ_INQUIRIES)
  @Operation(
      summary = "Anfragen auflisten",
      description = "Bürgeranfragen der Behörde, neueste zuerst.")
  public InquiryPage listInquiries(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Nur Anfragen in diesem Zustand.", example = "NEW")
          @QueryParam("state")
          InquiryState state,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Inquiry> found = rows.pageBy(Inquiry.class, "state", state, page.before(), page.fetch());
    return page.view(found, i -> InquiryView.of(i, List.of()), Inquiry::id, InquiryPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_INQUIRIES)
  @Operation(summary = "Anfrage lesen", description = "Eine Bürgeranfrage mit ihren Antworten.")
  public InquiryView getInquiry(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return view(rows.get(Inquiry.class, id));
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.WRITE_CONTENT)
  @Operation(
      summary = "Anfrage einordnen",
      description =
          "Sagt, ob sich jemand beschwert: Eine Antwort darauf beginnt mit Verständnis, und die"
              + " Prüfung nach dem Leitfaden achtet darauf. Braucht If-Match.")
  public InquiryView updateInquiry(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, InquiryPatch body) {
    Inquiry inquiry = markComplaint.locked(id);
    preconditions.requireMatch(inquiry.version());
    markComplaint.mark(inquiry, body.complaint());
    return view(inquiry);
  }

  @POST
  @Path("/{id}/replies")
  @InTenant(Right.WRITE_CONTENT)
  @Creates(at = "replies")
  @Refuses({
    ProblemCode.INQUIRY_CLOSED,
    ProblemCode.ANSWER_NOT_USABLE,
    ProblemCode.PLACEHOLDER_UNFILLED,
    ProblemCode.UNKNOWN_REFERENCE
  })
  @Operation(
      summary = "Antwort schreiben",
      description =
          "Eigener Text oder eine verwendbare Bibliotheksantwort, unverändert oder mit ausgefüllten"
              + " Platzhaltern, Begrüßung und Grußformel (rendering). Startet noch keine Freigabe;"
              + " das tut das Einreichen.")
  public ReplyView createReply(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ReplyRequest body) {
    Reply reply =
        body.answerId() != null
            ? draftReply.fromAnswer(
                id, body.answerId(), body.languageOrGerman(), body.toRendering())
            : draftReply.free(id, body.text(), body.languageOrGerman(), body.basedOnAnswerId());
    draftReply.flag(reply, body.flags());
    return replyViews.of(reply);
  }

  @POST
  @Path("/{id}/closure")
  @InTenant(Right.WRITE_CONTENT)
  @Refuses({ProblemCode.INQUIRY_CLOSED, ProblemCode.INQUIRY_HAS_OPEN_REPLY})
  @Operation(
      summary = "Anfrage abschließen",
      description = "Mit Grund; ab jetzt läuft die Frist bis zur Löschung der Bürgerdaten.")
  public InquiryView closeInquiry(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ClosureRequest body) {
    return view(closeInquiry.close(id, body.reason()));
  }

  private InquiryView view(Inquiry inquiry) {
    return InquiryView.of(inquiry, replyViews.ofInquiry(inquiry.id()));
  }
}
