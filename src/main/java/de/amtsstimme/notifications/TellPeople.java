package de.amtsstimme.notifications;

import de.amtsstimme.answers.WhoConfirms;
import de.amtsstimme.approvals.DecidablePlan;
import de.amtsstimme.approvals.WhoIsConcerned;
import de.amtsstimme.contracts.WatchContract;
import de.amtsstimme.inquiries.WhoIsHeldUp;
import de.amtsstimme.invoices.ReadInvoices;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import de.amtsstimme.kernel.mail.Mails;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.notifications.domain.SendingRules;
import de.amtsstimme.notifications.store.Notices;
import de.amtsstimme.notifications.store.Notices.Notice;
import de.amtsstimme.notifications.store.Recipients;
import de.amtsstimme.notifications.store.Recipients.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A round through what is due: what a person is to be told in one authority goes out as one mail,
 * if it is still true and when the person wants it. Marking and outbox are one transaction, so each
 * notice is told once.
 */
@ApplicationScoped
class TellPeople implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(TellPeople.class.getName());
  private static final Duration SUSPENDED = Duration.ofDays(1);

  @Inject ServiceWork work;
  @Inject Notices notices;
  @Inject Recipients recipients;
  @Inject WhoIsConcerned concerned;
  @Inject DecidablePlan decidablePlan;
  @Inject WhoConfirms whoConfirms;
  @Inject WhoIsHeldUp heldReplies;
  @Inject WatchContract contracts;
  @Inject ReadInvoices invoices;
  @Inject NoticeLetters letters;
  @Inject Mails mails;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_NOTIFY_EVERY", defaultValue = "PT1M")
  Duration every;

  @Override
  public String name() {
    return "notify-people";
  }

  @Override
  public Duration every() {
    return every;
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    for (UUID tenant :
        work.inInstallation(
            Service.NOTIFY, Right.NOTIFY_PEOPLE, () -> notices.tenantsWithDue(now))) {
      try {
        work.inTenant(Service.NOTIFY, tenant, Right.NOTIFY_PEOPLE, () -> tell(now));
      } catch (RuntimeException e) {
        // The others must not wait for this one; it comes again in the next round.
        LOG.log(Level.WARNING, e, () -> "people were not told: tenant=" + tenant);
      }
    }
  }

  private Void tell(Instant now) {
    Map<UUID, List<Notice>> byPerson =
        notices.listDue(now).stream()
            .collect(
                Collectors.groupingBy(Notice::personId, LinkedHashMap::new, Collectors.toList()));
    switch (scope.state()) {
      case "ENDED" -> byPerson.values().forEach(l -> l.forEach(n -> notices.settle(n.id(), now)));
      case "SUSPENDED" ->
          byPerson
              .values()
              .forEach(l -> l.forEach(n -> notices.postpone(n.id(), now.plus(SUSPENDED))));
      default -> byPerson.forEach((person, due) -> tell(person, due, now));
    }
    return null;
  }

  private void tell(UUID person, List<Notice> due, Instant now) {
    Optional<Recipient> recipient = recipients.find(person);
    List<Notice> ready = new ArrayList<>();
    for (Notice notice : due) {
      Optional<Instant> when =
          recipient.flatMap(
              r ->
                  SendingRules.when(
                      notice.kind(), r.wishes(), scope.zone(), notice.createdAt(), now));
      if (when.isPresent() && when.get().isAfter(now)) {
        notices.postpone(notice.id(), when.get());
        continue;
      }
      notices.settle(notice.id(), now);
      if (when.isPresent() && stillTrue(notice)) {
        ready.add(notice);
      }
    }
    if (!ready.isEmpty()) {
      mails.send("notice:" + ready.get(0).id(), letters.of(recipient.orElseThrow(), ready));
    }
  }

  private boolean stillTrue(Notice notice) {
    return switch (notice.kind()) {
      case APPROVAL_WAITING, APPROVAL_REMINDER ->
          concerned.deciders(notice.subjectId()).contains(notice.personId());
      case SOURCE_CHANGED ->
          whoConfirms.staleBecauseOf(notice.subjectId()).contains(notice.personId())
              || heldReplies.confirmers(notice.subjectId()).contains(notice.personId());
      case REPLY_HELD -> heldReplies.isHeld(notice.subjectId());
      case PLAN_UNDECIDABLE -> decidablePlan.isStuck(notice.subjectId());
      case CONTRACT_CEILING, CONTRACT_FORECAST, AWARD_LIMIT ->
          contracts.holds(ContractNotices.of(notice.kind()), notice.subjectId(), notice.step());
      case INVOICE_REMINDER -> invoices.isOverdue(notice.subjectId());
      case TEXT_RETURNED, TEXT_APPROVED, APPROVAL_WITHDRAWN -> true;
    };
  }
}
