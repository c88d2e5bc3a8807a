package de.amtsstimme.isolation;

import static de.amtsstimme.isolation.OperationRows.NOTHING;
import static de.amtsstimme.isolation.OperationRows.NO_BODY;

import java.util.List;
import java.util.Map;

/** Inquiries, replies, privacy. */
final class InquiryOperations {

  private InquiryOperations() {}

  static void addTo(OperationRows rows) {
    // Inquiries and replies
    rows.get("listInquiries", a -> a.editor, World::inquiry);
    rows.send(
        "createInquiry",
        a -> a.editor,
        NOTHING,
        List.of(),
        w -> Map.of("channel", "X", "text", "Frage"));
    rows.get("getInquiry", a -> a.editor, World::inquiry, "inquiry");
    rows.send(
        "updateInquiry",
        a -> a.editor,
        World::inquiry,
        List.of("inquiry"),
        w -> Map.of("complaint", true));
    rows.send(
        "closeInquiry",
        a -> a.editor,
        World::inquiry,
        List.of("inquiry"),
        w -> Map.of("reason", "SPAM"));
    rows.send(
        "createReply",
        a -> a.editor,
        w -> {
          w.inquiry();
          w.approvedAnswer();
        },
        List.of("inquiry"),
        w -> Map.of("answerId", w.get("answer")),
        "answer");
    rows.get("getRenderingLists", a -> a.reader, NOTHING);
    rows.get("getReply", a -> a.editor, World::draftedReply, "reply");
    rows.send(
        "updateReply",
        a -> a.editor,
        World::draftedReply,
        List.of("reply"),
        w -> Map.of("text", "Neu"));
    rows.send(
        "confirmReply",
        a -> a.approver,
        World::heldReply,
        List.of("reply"),
        World::confirmationBody,
        "source");
    rows.get("getReplyProof", a -> a.editor, World::approvedReply, "reply");
    rows.get("getReplyProofDocument", a -> a.editor, World::approvedReply, "reply");
    rows.get("getAnswerProof", a -> a.editor, World::approvedAnswer, "answer");
    rows.get("getAnswerProofDocument", a -> a.editor, World::approvedAnswer, "answer");
    rows.send("submitReply", a -> a.editor, World::draftedReply, List.of("reply"), NO_BODY);
    rows.send(
        "submitReplyWithReason",
        a -> a.editor,
        World::draftedReply,
        List.of("reply"),
        w -> Map.of("toneReason", "R"));
    rows.send("releaseReply", a -> a.editor, World::approvedReply, List.of("reply"), NO_BODY);
    rows.send(
        "publishReply",
        a -> a.editor,
        World::releasedReply,
        List.of("reply"),
        w -> Map.of("url", "https://social.example/1"));
    // Privacy
    rows.get("getRetention", a -> a.admin, NOTHING);
    rows.send("updateRetention", a -> a.admin, NOTHING, List.of(), w -> Map.of("inquiryDays", 30));
    rows.find("findDataSubject");
    rows.find("getDataSubjectLetter");
    rows.get("listErasures", a -> a.admin, World::erasure);
    rows.send(
        "createErasure",
        a -> a.admin,
        World::inquiry,
        List.of(),
        w -> Map.of("inquiryId", w.get("inquiry")),
        "inquiry");
    rows.get("getErasure", a -> a.admin, World::erasure, "erasure");
    rows.get("listLegalHolds", a -> a.admin, World::legalHold);
    rows.send(
        "createLegalHold", a -> a.admin, World::inquiry, List.of(), World::holdBody, "inquiry");
    rows.get("getLegalHold", a -> a.admin, World::legalHold, "legalHold");
    rows.send(
        "updateLegalHold",
        a -> a.admin,
        World::legalHold,
        List.of("legalHold"),
        w -> Map.of("endsAt", "2036-01-01T00:00:00Z"));
    rows.send("liftLegalHold", a -> a.admin, World::legalHold, List.of("legalHold"), NO_BODY);
  }
}
