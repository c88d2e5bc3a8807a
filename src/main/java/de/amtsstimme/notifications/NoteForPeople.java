package de.amtsstimme.notifications;

import de.amtsstimme.answers.AnswersWentStale;
import de.amtsstimme.approvals.StepOpened;
import de.amtsstimme.approvals.SubjectDecided;
import de.amtsstimme.approvals.WhoIsConcerned;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.notifications.domain.NoticeKind;
import de.amtsstimme.notifications.domain.SendingRules;
import de.amtsstimme.notifications.store.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notes, in the transaction of the event itself, whom it concerns. */
@ApplicationScoped
class NoteForPeople {

  @Inject WhoIsConcerned concerned;
  @Inject Notices notices;
  @Inject Caller caller;
  @Inject InstantSource clock;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_REMINDER_AFTER", defaultValue = "PT24H")
  Duration patience;

  void stepOpened(@Observes StepOpened opened) {
    Instant now = clock.instant();
    Instant reminder = SendingRules.remindAt(now, opened.dueAt(), patience);
    UUID run = opened.approvalId();
    for (UUID person : concerned.deciders(run)) {
      notices.add(person, NoticeKind.APPROVAL_WAITING, run, opened.step(), now, now);
      notices.add(person, NoticeKind.APPROVAL_REMINDER, run, opened.step(), reminder, reminder);
    }
  }

  /** A source that ends on a day to come: told when it does. */
  void answersWentStale(@Observes AnswersWentStale stale) {
    Instant now = clock.instant();
    Instant due = stale.from().isAfter(now) ? stale.from() : now;
    stale
        .confirmers()
        .forEach(
            person ->
                notices.add(
                    person, NoticeKind.SOURCE_CHANGED, stale.sourceId(), stale.step(), now, due));
  }

  /** Whoever decided knows it already. */
  void decided(@Observes SubjectDecided decided) {
    NoticeKind kind =
        decided.outcome() == ApprovalState.APPROVED
            ? NoticeKind.TEXT_APPROVED
            : NoticeKind.TEXT_RETURNED;
    if (decided.outcome() == ApprovalState.WITHDRAWN) {
      return;
    }
    Instant now = clock.instant();
    concerned.contributors(decided.revisionId()).stream()
        .filter(person -> !person.equals(caller.personId()))
        .forEach(person -> notices.add(person, kind, decided.revisionId(), 0, now, now));
  }
}
