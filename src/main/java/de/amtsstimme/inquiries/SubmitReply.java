package de.amtsstimme.inquiries;

import de.amtsstimme.answers.UsableAnswers;
import de.amtsstimme.answers.domain.PlaceholderRules;
import de.amtsstimme.approvals.FreezeRevision;
import de.amtsstimme.approvals.FreezeRevision.Draft;
import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.OpenApproval;
import de.amtsstimme.approvals.WhoIsConcerned;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectContent.SourceRef;
import de.amtsstimme.approvals.domain.SubjectFacts.Said;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.inquiries.domain.ReplyBasis;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Inquiry;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Freezes a reply and sends it through the chain. An unchanged library answer, or a rendering of
 * one, needs no approval of its own where the authority allows that: it is approved as what it is,
 * and the gate checks again when it goes out.
 */
@ApplicationScoped
public class SubmitReply {

  @Inject TenantRows rows;
  @Inject Replies replies;
  @Inject AuthoritySettings settings;
  @Inject UsableAnswers usableAnswers;
  @Inject RenderAnswer renderAnswer;
  @Inject FreezeRevision freezeRevision;
  @Inject FrozenSubjects subjects;
  @Inject OpenApproval openApproval;
  @Inject CheckSubmission checkSubmission;
  @Inject WhoIsConcerned concerned;
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
    boolean fromLibrary = reply.basis() != ReplyBasis.FREE;
    if (fromLibrary && !usableAnswers.isUsable(reply.answerId(), reply.answerRevisionId())) {
      throw new Refusal(ProblemCode.ANSWER_NOT_USABLE);
    }
    if (needsNoApproval(reply)) {
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

  private boolean needsNoApproval(Reply reply) {
    return switch (reply.basis()) {
      case FREE -> false;
      case ANSWER -> settings.allowsUnchangedAnswers();
      case RENDERING -> renderAnswer.needsNoApproval(reply);
    };
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
            rows.get(Inquiry.class, reply.inquiryId()).complaint(),
            true,
            Set.of());
    List<Part> parts =
        reply.basis() == ReplyBasis.FREE
            ? List.of(new Part(revisionId, "/text", asked))
            : List.of();
    return checkSubmission.require(parts, toneReason);
  }

  /** Whose words it was made from wrote it, too. */
  private Set<UUID> contributors(Reply reply) {
    Set<UUID> everyone = new LinkedHashSet<>(replies.contributors(reply.id()));
    if (reply.answerRevisionId() != null) {
      everyone.addAll(concerned.contributors(reply.answerRevisionId()));
    }
    return everyone;
  }

  /** Its topic is that of the answer it was made from. */
  private Said said(Reply reply) {
    return new Said(
        reply.answerId() == null ? null : usableAnswers.topic(reply.answerId()),
        reply.flags(),
        reply.basis() == ReplyBasis.ANSWER,
        reply.basis() == ReplyBasis.RENDERING && renderAnswer.isFromListsInForce(reply));
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
            new Draft(
                reply.id(),
                revisionId,
                subjects.nextNumber(reply.id()),
                content,
                contributors(reply),
                said(reply)));
    checkSubmission.keep(tone);
    reply.submitted(frozen.id());
    rows.flush();
    openApproval.open(frozen);
  }
}
