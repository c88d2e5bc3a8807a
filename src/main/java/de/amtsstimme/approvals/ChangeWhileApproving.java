package de.amtsstimme.approvals;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.RunFacts;
import de.amtsstimme.approvals.domain.StepRules;
import de.amtsstimme.approvals.domain.StepState;
import de.amtsstimme.approvals.domain.SubjectContent.Variant;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.approvals.domain.Verdict;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.ApprovalSteps.RunStep;
import de.amtsstimme.approvals.store.SubjectHead;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An approver who changes the text has written it: the revision and every yes to it are void, the
 * new one begins its way anew, and somebody else approves it.
 */
@ApplicationScoped
public class ChangeWhileApproving {

  private static final Set<SubjectKind> CHANGEABLE =
      EnumSet.of(SubjectKind.REPLY, SubjectKind.ANSWER);

  @Inject TenantRows rows;
  @Inject ApprovalSteps steps;
  @Inject Subjects subjects;
  @Inject ExplainApproval explain;
  @Inject WhatChanged whatChanged;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;
  @Inject Event<SubjectRewritten> rewritten;

  /**
   * @param changed the texts that become another, each in the place of the one there is
   * @return the run of the new revision
   * @throws Refusal APPROVAL_CLOSED, CONTENT_CHANGED, VALIDATION_FAILED, and as for a decision
   */
  public Approval change(UUID approvalId, String contentHash, List<Variant> changed) {
    Approval approval = rows.getLocked(Approval.class, approvalId);
    if (approval.state() != ApprovalState.OPEN) {
      throw new Refusal(ProblemCode.APPROVAL_CLOSED);
    }
    whatChanged.requireSame(approval, contentHash);
    requireDecider(approval);
    List<Variant> texts = replaced(approval, changed);
    approval.close(ApprovalState.WITHDRAWN, clock.instant());
    rows.get(SubjectHead.class, approval.revisionId())
        .become(SubjectState.WITHDRAWN, clock.instant());
    rows.flush();
    audit.record(
        "APPROVAL_TEXT_CHANGED",
        approval.kind().name(),
        approval.subjectId(),
        Map.of("approval", approvalId.toString(), "state", ApprovalState.OPEN.name()),
        Map.of(
            "approval", approvalId.toString(),
            "state", ApprovalState.WITHDRAWN.name(),
            "contentHash", contentHash));
    rewritten.fire(
        new SubjectRewritten(approval.kind(), approval.subjectId(), approval.revisionId(), texts));
    return steps
        .newestRun(approval.kind(), approval.subjectId())
        .map(id -> rows.get(Approval.class, id))
        .orElseThrow();
  }

  private void requireDecider(Approval approval) {
    RunStep open =
        steps.list(approval.id()).stream()
            .filter(s -> s.state() == StepState.OPEN)
            .findFirst()
            .orElseThrow(() -> new Refusal(ProblemCode.APPROVAL_CLOSED));
    RunFacts facts = explain.facts(approval);
    StepRules.requireDecision(
        open.facts(), explain.standingOfCaller(open, facts), Verdict.APPROVE, null);
  }

  private List<Variant> replaced(Approval approval, List<Variant> changed) {
    if (!CHANGEABLE.contains(approval.kind())) {
      throw Refusal.invalid("/texts", "Hier lässt sich kein einzelner Text ändern: zurückgeben.");
    }
    List<Variant> texts = new ArrayList<>();
    List<Variant> unknown = new ArrayList<>(changed);
    boolean different = false;
    JsonNode content = subjects.content(approval.revisionId()).orElseThrow();
    for (JsonNode v : content.path("variants")) {
      Variant there =
          new Variant(
              v.path("language").asText(),
              v.path("channel").asText(),
              v.path("kind").asText(),
              v.path("text").asText());
      Variant now = changed.stream().filter(c -> samePlace(c, there)).findFirst().orElse(there);
      unknown.removeIf(c -> samePlace(c, there));
      different |= !now.equals(there);
      texts.add(now);
    }
    if (!different || !unknown.isEmpty()) {
      throw Refusal.invalid(
          "/texts", "Jeder Text steht an der Stelle eines vorhandenen, und einer ist anders.");
    }
    return texts;
  }

  private static boolean samePlace(Variant a, Variant b) {
    return a.language().equals(b.language())
        && a.channel().equals(b.channel())
        && a.kind().equals(b.kind());
  }
}
