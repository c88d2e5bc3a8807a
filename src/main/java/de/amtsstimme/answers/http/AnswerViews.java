package de.amtsstimme.answers.http;

import de.amtsstimme.answers.http.AnswerView.AnswerPage;
import de.amtsstimme.answers.http.RevisionView.CitationView;
import de.amtsstimme.answers.http.RevisionView.RevisionState;
import de.amtsstimme.answers.http.RevisionView.VariantView;
import de.amtsstimme.answers.store.Entries.Entry;
import de.amtsstimme.answers.store.Entries.Shown;
import de.amtsstimme.kernel.http.Page;
import java.util.List;

/** Puts entries and revisions into the form that leaves. */
final class AnswerViews {

  private AnswerViews() {}

  static AnswerPage of(Page page, List<Entry> found) {
    return new AnswerPage(
        page.shown(found).stream().map(AnswerViews::of).toList(),
        page.nextCursor(found, Entry::id));
  }

  static AnswerView of(Entry e) {
    RevisionView current = e.current() == null ? null : of(e.current());
    RevisionView latest = e.latest() == e.current() ? current : of(e.latest());
    return new AnswerView(
        e.id(), e.topic(), e.state(), e.usable(), current, latest, e.createdAt(), e.version());
  }

  static RevisionView of(Shown r) {
    return new RevisionView(
        r.id(),
        r.number(),
        r.question(),
        r.standing() == null
            ? RevisionState.DRAFT
            : RevisionState.valueOf(r.standing().state().name()),
        r.standing() == null ? null : r.standing().contentHash(),
        r.variants().stream()
            .map(v -> new VariantView(v.language(), v.channel(), v.kind(), v.text()))
            .toList(),
        r.citations().stream()
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
