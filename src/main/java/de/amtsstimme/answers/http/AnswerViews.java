package de.amtsstimme.answers.http;

import static de.amtsstimme.answers.domain.Usability.USABLE;

import de.amtsstimme.answers.TextLengths;
import de.amtsstimme.answers.TextLengths.Measured;
import de.amtsstimme.answers.domain.AnswerState;
import de.amtsstimme.answers.domain.CitedSource;
import de.amtsstimme.answers.domain.Usability;
import de.amtsstimme.answers.domain.Usability.Serving;
import de.amtsstimme.answers.domain.VariantChoice.Variant;
import de.amtsstimme.answers.http.AnswerItemView.AnswerPage;
import de.amtsstimme.answers.http.AnswerItemView.SummaryView;
import de.amtsstimme.answers.http.AnswerView.ReasonView;
import de.amtsstimme.answers.http.RevisionView.AnnouncedView;
import de.amtsstimme.answers.http.RevisionView.CitationView;
import de.amtsstimme.answers.http.RevisionView.PlaceholderView;
import de.amtsstimme.answers.http.RevisionView.RevisionPage;
import de.amtsstimme.answers.http.RevisionView.RevisionState;
import de.amtsstimme.answers.http.RevisionView.VariantView;
import de.amtsstimme.answers.store.Entries.Entry;
import de.amtsstimme.answers.store.Entries.Retirement;
import de.amtsstimme.answers.store.Entries.Shown;
import de.amtsstimme.answers.store.EntryLists.Listed;
import de.amtsstimme.answers.store.EntryLists.Summary;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/** Puts entries and revisions into the form that leaves. */
@ApplicationScoped
class AnswerViews {

  @Inject TextLengths lengths;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  AnswerPage of(Page page, List<Listed> found) {
    return page.view(found, this::of, Listed::id, AnswerPage::new);
  }

  private AnswerItemView of(Listed e) {
    SummaryView current = e.current() == null ? null : of(e.current());
    Serving serving =
        current == null
            ? null
            : new Serving(current.validFrom(), current.validUntil(), e.citations());
    Usability usability = e.usable() ? USABLE : usability(e.state(), e.retirement(), serving);
    return new AnswerItemView(
        e.id(),
        e.topic(),
        e.tags(),
        e.department(),
        e.externalKey(),
        e.phrasings(),
        e.state(),
        e.usable(),
        usability.stale(),
        usability.expired(),
        usability.notYetValid(),
        reasons(usability),
        current,
        e.latest() == e.current() ? current : of(e.latest()),
        e.retirement().at(),
        e.createdAt(),
        e.version());
  }

  private static SummaryView of(Summary r) {
    return new SummaryView(
        r.id(),
        r.number(),
        r.question(),
        RevisionState.of(r.state()),
        r.excerpt(),
        r.validFrom(),
        r.validUntil(),
        r.writtenByName(),
        r.createdAt());
  }

  AnswerView of(Entry e) {
    RevisionView current = e.current() == null ? null : of(e.current());
    RevisionView latest = e.latest() == e.current() ? current : of(e.latest());
    Shown s = e.current();
    Serving serving = s == null ? null : new Serving(s.validFrom(), s.validUntil(), s.citations());
    Usability usability = e.usable() ? USABLE : usability(e.state(), e.retirement(), serving);
    return new AnswerView(
        e.id(),
        e.topic(),
        e.tags(),
        e.department(),
        e.externalKey(),
        e.phrasings(),
        e.state(),
        e.usable(),
        usability.stale(),
        usability.expired(),
        usability.notYetValid(),
        reasons(usability),
        current,
        latest,
        e.retirement().at(),
        e.retirement().byName(),
        e.retirement().reason(),
        e.createdAt(),
        e.version());
  }

  RevisionPage revisions(Page page, List<Shown> found) {
    return page.view(found, this::of, Shown::id, RevisionPage::new);
  }

  RevisionView of(Shown r) {
    return new RevisionView(
        r.id(),
        r.number(),
        r.question(),
        RevisionState.of(r.standing() == null ? null : r.standing().state()),
        r.standing() == null ? null : r.standing().contentHash(),
        r.variants().stream().map(this::of).toList(),
        r.placeholders().stream()
            .map(p -> new PlaceholderView(p.key(), p.type(), p.label(), p.options()))
            .toList(),
        r.citations().stream().map(AnswerViews::of).toList(),
        r.validFrom(),
        r.validUntil(),
        List.copyOf(r.flags()),
        r.writtenByName(),
        r.createdAt(),
        r.version());
  }

  /**
   * @param serving null while none is approved
   */
  private Usability usability(AnswerState state, Retirement retirement, Serving serving) {
    Usability found =
        Usability.of(state, retirement.reason(), serving, clock.instant(), scope.zone());
    return scope.halted() ? found.halted() : found;
  }

  private static List<ReasonView> reasons(Usability usability) {
    return usability.reasons().stream()
        .map(r -> new ReasonView(r.obstacle(), r.sourceId(), r.detail()))
        .toList();
  }

  private VariantView of(Variant v) {
    Measured m = lengths.measure(v.text(), v.channel(), v.kind());
    return new VariantView(v.language(), v.channel(), v.kind(), v.text(), m.length(), m.limit());
  }

  private static CitationView of(CitedSource c) {
    return new CitationView(
        c.sourceId(),
        c.title(),
        c.norm(),
        c.url(),
        c.label(),
        c.current(),
        c.currentVersionId(),
        c.currentLabel(),
        c.confirmedByName(),
        c.confirmedAt(),
        c.next() == null
            ? null
            : new AnnouncedView(
                c.next().versionId(), c.next().label(), c.next().from(), c.next().confirmedAt()));
  }
}
