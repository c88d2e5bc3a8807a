package de.amtsstimme.inquiries;

import de.amtsstimme.answers.TextLengths;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Changes the text of a draft, or of a reply that was sent back. Whoever changes it has written it,
 * too.
 */
@ApplicationScoped
public class RewriteReply {

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject TextLengths textLengths;
  @Inject AuditTrail audit;
  @Inject Caller caller;

  /**
   * @param flags null to leave them as they are
   * @throws Refusal TRANSITION_NOT_ALLOWED, ERASED, VALIDATION_FAILED for a text that is too long
   */
  public void rewrite(Reply reply, String text, List<SubjectFlag> flags) {
    Inquiry inquiry = rows.get(Inquiry.class, reply.inquiryId());
    textLengths.require(text, inquiry.channel().asTextChannel(), MessageKind.ANY, "/text");
    String before = reply.state().name();
    reply.rewrite(text);
    if (flags != null) {
      reply.flag(SubjectFlag.said(flags));
    }
    rows.flush();
    replies.contributed(reply.id(), caller.personId());
    audit.record(
        "REPLY_REWRITTEN",
        "REPLY",
        reply.id(),
        Map.of("state", before),
        Map.of("state", reply.state().name()));
  }
}
