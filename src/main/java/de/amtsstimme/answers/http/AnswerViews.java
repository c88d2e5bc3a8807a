package de.amtsstimme.answers.http;

import de.amtsstimme.answers.UsableAnswers;
import de.amtsstimme.answers.http.RevisionView.CitationView;
import de.amtsstimme.answers.http.RevisionView.RevisionState;
import de.amtsstimme.answers.http.RevisionView.VariantView;
import de.amtsstimme.answers.store.Answer;
import de.amtsstimme.answers.store.AnswerRevision;
import de.amtsstimme.answers.store.AnswerTexts;
import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.FrozenSubjects.Standing;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Puts entries and revisions into the form that leaves. */
@ApplicationScoped
class AnswerViews {

  @Inject TenantRows rows;
  @Inject AnswerTexts texts;
  @Inject FrozenSubjects subjects;
  @Inject UsableAnswers usable;

  AnswerView of(Answer a) {
    RevisionView current =
        a.currentRevisionId() == null
            ? null
            : of(rows.get(AnswerRevision.class, a.currentRevisionId()));
    RevisionView latest =
        a.latestRevisionId().equals(a.currentRevisionId())
            ? current
            : of(rows.get(AnswerRevision.class, a.latestRevisionId()));
    boolean usableNow =
        a.currentRevisionId() != null && usable.isUsable(a.id(), a.currentRevisionId());
    return new AnswerView(
        a.id(), a.topic(), a.state(), usableNow, current, latest, a.createdAt(), a.version());
  }

  RevisionView of(AnswerRevision r) {
    Optional<Standing> submitted = subjects.find(r.id());
    return new RevisionView(
        r.id(),
        r.number(),
        r.question(),
        submitted.map(s -> RevisionState.valueOf(s.state().name())).orElse(RevisionState.DRAFT),
        submitted.map(Standing::contentHash).orElse(null),
        texts.variants(r.id()).stream()
            .map(v -> new VariantView(v.language(), v.channel(), v.kind(), v.text()))
            .toList(),
        texts.citations(r.id()).stream()
            .map(
                c ->
                    new CitationView(
                        c.sourceId(), c.title(), c.norm(), c.url(), c.label(), c.current()))
            .toList(),
        r.validFrom(),
        r.validUntil(),
        r.writtenByName(),
        r.createdAt(),
        r.version());
  }
}
