package de.amtsstimme.inquiries;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Changes the text of a draft, or of a reply that was sent back. Whoever changes it has written it,
 * too.
 */
@ApplicationScoped
public class RewriteReply {

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject AuditTrail audit;
  @Inject Caller caller;

  public void rewrite(Reply reply, String text) {
    String before = reply.state().name();
    reply.rewrite(text);
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
