package de.amtsstimme.notifications;

import de.amtsstimme.answers.AnswersWentStale;
import de.amtsstimme.approvals.ApprovalWithdrawn;
import de.amtsstimme.approvals.PlanStuck;
import de.amtsstimme.approvals.StepOpened;
import de.amtsstimme.approvals.SubjectDecided;
import de.amtsstimme.approvals.WhoIsConcerned;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.contracts.ContractWarning;
import de.amtsstimme.inquiries.RepliesHeld;
import de.amtsstimme.invoices.InvoiceReminded;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.members.Administrators;
import de.amtsstimme.members.BillingPeople;
import de.amtsstimme.notifications.domain.NoticeKind;
import de.amtsstimme.notifications.domain.SendingRules;
import de.amtsstimme.notifications.store.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notes, in the transaction of the event itself, whom it concerns. */
@ApplicationScoped
class NoteForPeople {

  @Inject WhoIsConcerned concerned;
  @Inject Administrators administrators;
  @Inject BillingPeople billing;
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

  /** A source that ends or changes on a day to come: told when it does. */
  void answersWentStale(@Observes AnswersWentStale stale) {
    askToConfirm(stale.confirmers(), stale.sourceId(), stale.step(), stale.from());
  }

  /** Whoever made the change knows it already. */
  void repliesHeld(@Observes RepliesHeld held) {
    if (held.sourceId() != null) {
      askToConfirm(held.confirmers(), held.sourceId(), held.step(), held.from());
    }
    Instant now = clock.instant();
    held.writers()
        .forEach(
            (reply, people) ->
                people.stream()
                    .filter(person -> !person.equals(caller.personId()))
                    .forEach(
                        person ->
                            notices.add(
                                person,
                                NoticeKind.REPLY_HELD,
                                reply,
                                held.step(),
                                now,
                                later(now, held.from()))));
  }

  /** Whoever took it back knows it already. Replies that it holds are told of by themselves. */
  void approvalWithdrawn(@Observes ApprovalWithdrawn withdrawn) {
    Instant now = clock.instant();
    Set<UUID> people = new HashSet<>(concerned.contributors(withdrawn.revisionId()));
    people.addAll(concerned.approvers(withdrawn.revisionId()));
    people.remove(caller.personId());
    people.forEach(
        person ->
            notices.add(
                person, NoticeKind.APPROVAL_WITHDRAWN, withdrawn.revisionId(), 0, now, now));
  }

  /** Every round finds it again; each administrator is told once. */
  void planStuck(@Observes PlanStuck plan) {
    Instant now = clock.instant();
    administrators
        .listCurrent()
        .forEach(
            person ->
                notices.add(person, NoticeKind.PLAN_UNDECIDABLE, plan.chainId(), 0, now, now));
  }

  /** Both sides: the agency to stop in time, the authority to decide how it goes on. */
  void contractWarned(@Observes ContractWarning warning) {
    Instant now = clock.instant();
    NoticeKind kind = ContractNotices.of(warning.kind());
    billing
        .ofBothSides()
        .forEach(
            person -> notices.add(person, kind, warning.contractId(), warning.step(), now, now));
  }

  void invoiceReminded(@Observes InvoiceReminded reminded) {
    Instant now = clock.instant();
    billing
        .ofTheAuthority()
        .forEach(
            person ->
                notices.add(
                    person,
                    NoticeKind.INVOICE_REMINDER,
                    reminded.invoiceId(),
                    reminded.level(),
                    now,
                    now));
  }

  private void askToConfirm(Set<UUID> confirmers, UUID sourceId, int step, Instant from) {
    Instant now = clock.instant();
    confirmers.forEach(
        person ->
            notices.add(person, NoticeKind.SOURCE_CHANGED, sourceId, step, now, later(now, from)));
  }

  private static Instant later(Instant one, Instant other) {
    return other.isAfter(one) ? other : one;
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
