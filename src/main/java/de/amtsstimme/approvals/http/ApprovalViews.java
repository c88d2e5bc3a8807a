package de.amtsstimme.approvals.http;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.approvals.ExplainApproval;
import de.amtsstimme.approvals.ExplainApproval.ExplainedStep;
import de.amtsstimme.approvals.ReadBatch;
import de.amtsstimme.approvals.domain.BatchManifest.Member;
import de.amtsstimme.approvals.domain.StepRules.Standing;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.http.ApprovalView.BatchContentView;
import de.amtsstimme.approvals.http.ApprovalView.CannotView;
import de.amtsstimme.approvals.http.ApprovalView.ContentView;
import de.amtsstimme.approvals.http.ApprovalView.DecisionView;
import de.amtsstimme.approvals.http.ApprovalView.MemberPage;
import de.amtsstimme.approvals.http.ApprovalView.MemberView;
import de.amtsstimme.approvals.http.ApprovalView.StepView;
import de.amtsstimme.approvals.http.ApprovalView.VariantView;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.SubjectHead;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a run, its content and its explanation into the form that leaves. */
@ApplicationScoped
class ApprovalViews {

  @Inject ExplainApproval explain;
  @Inject Subjects subjects;
  @Inject ReadBatch batches;
  @Inject TenantRows rows;

  ApprovalView of(Approval a) {
    return of(List.of(a)).get(0);
  }

  /** In the same order. What explains them is read for all at once. */
  List<ApprovalView> of(List<Approval> approvals) {
    Map<UUID, List<ExplainedStep>> explained = explain.explain(approvals);
    Map<UUID, List<JsonNode>> contents =
        subjects.contents(approvals.stream().map(Approval::revisionId).toList());
    return approvals.stream()
        .map(a -> view(a, contents.get(a.revisionId()), explained.get(a.id())))
        .toList();
  }

  private ApprovalView view(Approval a, List<JsonNode> content, List<ExplainedStep> explained) {
    return new ApprovalView(
        a.id(),
        a.kind(),
        a.subjectId(),
        a.revisionId(),
        a.contentHash(),
        a.state(),
        a.chainId(),
        content.stream().findFirst().map(ApprovalViews::content).orElse(null),
        a.path(),
        explained.stream().map(e -> step(a, e)).toList(),
        StepWords.next(a, explained),
        explain.decidableByCaller(a, explained),
        a.openedByName(),
        a.openedAt(),
        a.closedAt(),
        content.isEmpty() ? erasedAt(a) : null,
        a.version());
  }

  private Instant erasedAt(Approval a) {
    return rows.find(SubjectHead.class, a.revisionId()).map(SubjectHead::erasedAt).orElse(null);
  }

  private static ContentView content(JsonNode json) {
    List<VariantView> variants = new ArrayList<>();
    for (JsonNode v : json.path("variants")) {
      variants.add(
          new VariantView(
              v.path("language").asText(),
              v.path("channel").asText(),
              v.path("kind").asText(),
              v.path("text").asText()));
    }
    return new ContentView(
        json.path("question").isTextual() ? json.path("question").asText() : null,
        variants,
        json.path("kind").asText().equals(SubjectKind.ANSWER_BATCH.name())
            ? new BatchContentView(
                json.path("body").path("name").asText(), json.path("body").path("members").size())
            : null);
  }

  /** In the order of their ids, newest first; what each run's own frozen manifest names. */
  MemberPage members(Approval a, Page page) {
    List<Member> all = new ArrayList<>(batches.manifest(a.revisionId()).members());
    Collections.reverse(all);
    List<Member> found =
        all.stream()
            .filter(m -> page.before() == null || isBefore(m.revisionId(), page.before()))
            .limit(page.fetch())
            .toList();
    List<Member> shown = page.shown(found);
    Map<UUID, List<JsonNode>> contents =
        subjects.contents(shown.stream().map(Member::revisionId).toList());
    return new MemberPage(
        shown.stream()
            .map(
                m ->
                    new MemberView(
                        m.subjectId(),
                        m.revisionId(),
                        m.contentHash(),
                        contents.get(m.revisionId()).stream()
                            .findFirst()
                            .map(ApprovalViews::content)
                            .orElse(null)))
            .toList(),
        page.nextCursor(found, Member::revisionId));
  }

  /** As the database and the manifest sort them: by their digits. */
  private static boolean isBefore(UUID id, UUID cursor) {
    return id.toString().compareTo(cursor.toString()) < 0;
  }

  private static StepView step(Approval a, ExplainedStep e) {
    boolean open = ExplainApproval.awaits(a, e.step());
    return new StepView(
        e.step().position(),
        e.step().name(),
        e.step().rule().mode(),
        e.step().needed(),
        e.step().rule().who().department(),
        e.state(),
        e.step().dueAt(),
        e.step().escalatedAt(),
        e.decisions().stream()
            .map(
                d ->
                    new DecisionView(
                        d.personName(), d.onBehalfOfName(), d.verdict(), d.comment(), d.at()))
            .toList(),
        open
            ? e.standings().stream().filter(Standing::can).map(StepWords::who).toList()
            : List.of(),
        open
            ? e.standings().stream()
                .filter(s -> !s.can())
                .map(s -> new CannotView(s.candidate().name(), StepWords.why(s, e.step())))
                .toList()
            : List.of());
  }
}
