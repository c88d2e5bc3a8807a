package de.amtsstimme.inquiries.http;

import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Puts replies into the form that leaves. */
@ApplicationScoped
class ReplyViews {

  @Inject Replies replies;

  ReplyView of(Reply reply) {
    return ReplyView.of(reply, replies.released(reply.id()).orElse(null));
  }

  List<ReplyView> ofInquiry(UUID inquiryId) {
    return replies.ofInquiry(inquiryId).stream().map(this::of).toList();
  }
}
