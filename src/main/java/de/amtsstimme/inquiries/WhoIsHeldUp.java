package de.amtsstimme.inquiries;

import de.amtsstimme.approvals.WhoIsConcerned;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.HeldReplies;
import de.amtsstimme.inquiries.store.Holds;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** For those who tell people: is a reply held at this moment, and who can let it go on? */
@ApplicationScoped
public class WhoIsHeldUp {

  private static final Set<ReplyState> WAITING =
      EnumSet.of(ReplyState.IN_APPROVAL, ReplyState.APPROVED);

  @Inject TenantRows rows;
  @Inject HeldReplies held;
  @Inject Holds holds;
  @Inject WhoIsConcerned concerned;

  /** Not for a draft, which somebody has in hand. */
  public boolean isHeld(UUID replyId) {
    return rows.find(Reply.class, replyId).filter(this::isHeld).isPresent();
  }

  /** Approvers who can confirm a reply's own text that is held because of this source. */
  public Set<UUID> confirmers(UUID sourceId) {
    List<UUID> revisions =
        held.ownTextsOn(sourceId).stream()
            .filter(r -> rows.find(Reply.class, r.id()).filter(x -> on(x, sourceId)).isPresent())
            .map(HeldReplies.UnderWay::revisionId)
            .toList();
    return revisions.isEmpty() ? Set.of() : concerned.impartial(revisions);
  }

  private boolean isHeld(Reply reply) {
    return WAITING.contains(reply.state())
        && reply.erasedAt() == null
        && (!holds.of(reply).isEmpty() || repeatsWhatServesNoMore(reply));
  }

  private boolean repeatsWhatServesNoMore(Reply reply) {
    return reply.answerId() != null
        && held.repeatingWhatServesNoMore(Set.of(reply.answerId())).stream()
            .anyMatch(r -> r.id().equals(reply.id()));
  }

  private boolean on(Reply reply, UUID sourceId) {
    return holds.of(reply).stream().anyMatch(h -> h.sourceId().equals(sourceId));
  }
}
