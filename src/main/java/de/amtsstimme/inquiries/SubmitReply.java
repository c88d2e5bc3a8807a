package de.amtsstimme.inquiries;

import de.amtsstimme.answers.UsableAnswers;
import de.amtsstimme.answers.domain.PlaceholderRules;
import de.amtsstimme.approvals.FreezeRevision;
import de.amtsstimme.approvals.OpenApproval;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.domain.ReplyBasis;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Replies;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tenants.AuthoritySettings;
import de.amtsstimme.tone.CheckSubmission;
import de.amtsstimme.tone.CheckSubmission.Part;
import de.amtsstimme.tone.CheckSubmission.Passed;
import de.amtsstimme.tone.CheckTone.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Freezes a reply and sends it through the chain. An unchanged library answer needs no approval of
 * its own where the authority allows that: it is approved as what it is, and the gate checks again
 * when it goes out.
 */
@ApplicationScoped
public class SubmitReply {

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject AuthoritySettings settings;
  @Inject UsableAnswers usableAnswers;
  @Inject FreezeRevision freezeRevision;
  @Inject OpenApproval openApproval;
  @Inject CheckSubmission checkSubmission;
  @Inject AuditTrail audit;

  /**
   * @param toneReason why what the check of tone warns of is right all the same; may be null
   * @throws Refusal ERASED, TRANSITION_NOT_ALLOWED, PLACEHOLDER_UNFILLED, CHAIN_MISSING,
   *     ANSWER_NOT_USABLE, TONE_BLOCKED, TONE_REASON_NEEDED
   */
  public Reply submit(UUID replyId, String toneReason) {
    Reply reply = rows.getLocked(Reply.class, replyId);
    reply.requireText();
    if (reply.state() != ReplyState.DRAFT) {
      ReplyState.LIFE_CYCLE.require(reply.state(), ReplyState.IN_APPROVAL);
    }
    if (PlaceholderRules.unfilled(reply.text())) {
      throw new Refusal(ProblemCode.PLACEHOLDER_UNFILLED);
    }
    String before = reply.state().name();
    boolean unchangedAnswer = reply.basis() == ReplyBasis.ANSWER;
    if (unchangedAnswer && !usableAnswers.isUsable(reply.answerId(), reply.answerRevisionId())) {
      throw new Refusal(ProblemCode.ANSWER_NOT_USABLE);
    }
    if (unchangedAnswer && settings.allowsUnchangedAnswers()) {
      reply.become(ReplyState.APPROVED);
      rows.flush();
    } else {
      sendThroughChain(reply, toneReason);
    }
    audit.record(
        "REPLY_SUBMITTED",
        "REPLY",
        reply.id(),
        Map.of("state", before),
        Map.of("state", reply.state().name()));
    return reply;
  }

  /** What was made from an answer rests on that answer's sources, as they are now. */
  private List<SourceRef> sources(Reply reply) {
    return reply.answerRevisionId() == null
        ? List.of()
        : usableAnswers.sourcesNow(reply.answerRevisionId());
  }

  /** What the library approved was checked there, as what it is. */
  private Passed checked(Reply reply, UUID revisionId, String toneReason) {
    Asked asked =
        new Asked(
            reply.text(),
            reply.channel().name(),
            reply.kind().name(),
            reply.language(),
            null,
            false,
            false,
            true,
            Set.of());
    List<Part> parts =
        reply.basis() == ReplyBasis.ANSWER
            ? List.of()
            : List.of(new Part(revisionId, "/text", asked));
    return checkSubmission.require(parts, toneReason);
  }

  private void sendThroughChain(Reply reply, String toneReason) {
    UUID revisionId = EntityId.next();
    Passed tone = checked(reply, revisionId, toneReason);
    SubjectContent content =
        new SubjectContent(
            null,
            List.of(
                new SubjectContent.Variant(
                    reply.language(), reply.channel().name(), reply.kind().name(), reply.text())),
            null,
            null,
            sources(reply),
            Map.of("inquiry", reply.inquiryId().toString()));
    Frozen frozen =
        freezeRevision.freeze(
            SubjectKind.REPLY,
            reply.id(),
            revisionId,
            replies.nextSubjectNumber(reply.id()),
            content,
            replies.contributors(reply.id()));
    checkSubmission.keep(tone);
    reply.submitted(frozen.id());
    rows.flush();
    openApproval.open(frozen);
  }
}
