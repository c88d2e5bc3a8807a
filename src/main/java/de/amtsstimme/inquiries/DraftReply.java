package de.amtsstimme.inquiries;

import de.amtsstimme.answers.TextLengths;
import de.amtsstimme.answers.UsableAnswers;
import de.amtsstimme.answers.UsableAnswers.Usable;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.domain.InquiryState;
import de.amtsstimme.inquiries.domain.Rendering;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A reply to an inquiry: a text of its own, or a usable answer of the library. Writing one opens no
 * approval; submitting it does.
 */
@ApplicationScoped
public class DraftReply {

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject UsableAnswers usableAnswers;
  @Inject RenderAnswer renderAnswer;
  @Inject TextLengths textLengths;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param basedOnAnswerId the answer whose words were the beginning of it, or null
   * @throws Refusal ANSWER_NOT_USABLE, UNKNOWN_REFERENCE, VALIDATION_FAILED
   */
  public Reply free(UUID inquiryId, String text, String language, UUID basedOnAnswerId) {
    Inquiry inquiry = takeUp(inquiryId);
    textLengths.require(text, inquiry.channel().asTextChannel(), MessageKind.ANY, "/text");
    Reply reply =
        Reply.free(
            inquiry.id(),
            text,
            language,
            inquiry.channel().asTextChannel(),
            caller.personId(),
            caller.name(),
            clock.instant());
    if (basedOnAnswerId != null) {
      reply.restsOn(basedOnAnswerId, usableAnswers.usableRevision(basedOnAnswerId));
    }
    return add(reply);
  }

  /**
   * @param rendering what it is adapted by, or null for unchanged
   * @throws Refusal ANSWER_NOT_USABLE, UNKNOWN_REFERENCE, PLACEHOLDER_UNFILLED, VALIDATION_FAILED
   */
  public Reply fromAnswer(UUID inquiryId, UUID answerId, String language, Rendering rendering) {
    Inquiry inquiry = takeUp(inquiryId);
    Usable usable = usableAnswers.get(answerId, language, inquiry.channel().asTextChannel());
    Reply reply =
        Reply.fromAnswer(
            inquiry.id(),
            usable.answerId(),
            usable.revisionId(),
            usable.variant(),
            caller.personId(),
            caller.name(),
            clock.instant());
    if (rendering != null) {
      renderAnswer.render(reply, rendering);
    }
    textLengths.require(
        reply.text(), inquiry.channel().asTextChannel(), usable.variant().kind(), "/answerId");
    return add(reply);
  }

  /**
   * @throws Refusal VALIDATION_FAILED for a flag that nobody can say
   */
  public void flag(Reply reply, List<SubjectFlag> flags) {
    if (flags != null && !flags.isEmpty()) {
      reply.flag(SubjectFlag.said(flags));
      rows.flush();
    }
  }

  private Inquiry takeUp(UUID inquiryId) {
    Inquiry inquiry = rows.getLocked(Inquiry.class, inquiryId);
    if (inquiry.state() == InquiryState.CLOSED) {
      throw new Refusal(ProblemCode.INQUIRY_CLOSED);
    }
    inquiry.takeUp();
    return inquiry;
  }

  private Reply add(Reply reply) {
    rows.add(reply);
    replies.contributed(reply.id(), caller.personId());
    audit.record(
        "REPLY_DRAFTED",
        "REPLY",
        reply.id(),
        null,
        Map.of("inquiry", reply.inquiryId().toString(), "basis", reply.basis().name()));
    return reply;
  }
}
