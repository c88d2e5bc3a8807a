package de.amtsstimme.notifications;

import de.amtsstimme.kernel.mail.Letter;
import de.amtsstimme.kernel.mail.Letter.Link;
import de.amtsstimme.kernel.mail.Mails;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.notifications.domain.NoticeKind;
import de.amtsstimme.notifications.store.Notices.Notice;
import de.amtsstimme.notifications.store.Recipients.Recipient;
import de.amtsstimme.tenants.AuthoritySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says how many of what wait where. Numbers, the authority's name and links; nothing else. */
@ApplicationScoped
class NoticeLetters {

  private static final Set<NoticeKind> BILLING =
      EnumSet.of(
          NoticeKind.CONTRACT_CEILING,
          NoticeKind.CONTRACT_FORECAST,
          NoticeKind.AWARD_LIMIT,
          NoticeKind.INVOICE_REMINDER);

  @Inject AuthoritySettings authority;
  @Inject TenantScope scope;

  Letter of(Recipient recipient, List<Notice> notices) {
    String name = authority.name();
    Map<NoticeKind, Set<UUID>> subjects = subjects(notices);
    List<String> sentences = new ArrayList<>();
    subjects.forEach(
        (kind, ids) -> sentences.add(Mails.text("notices." + kind.name(), ids.size())));
    String subject = sentences.size() == 1 ? sentences.get(0) : Mails.text("notices.several");
    return new Letter(
        recipient.address(),
        recipient.name(),
        Mails.text("notices.subject", name, subject),
        sentences.stream().map(s -> Mails.text("notices.sentence", name, s)).toList(),
        links(name, subjects),
        Mails.text("notices.why", name));
  }

  /** Each text once: whoever is told that it waits is not reminded of it in the same breath. */
  private static Map<NoticeKind, Set<UUID>> subjects(List<Notice> notices) {
    Map<NoticeKind, Set<UUID>> subjects = new EnumMap<>(NoticeKind.class);
    for (Notice n : notices) {
      subjects.computeIfAbsent(n.kind(), k -> new HashSet<>()).add(n.subjectId());
    }
    Set<UUID> reminders = subjects.get(NoticeKind.APPROVAL_REMINDER);
    if (reminders != null) {
      reminders.removeAll(subjects.getOrDefault(NoticeKind.APPROVAL_WAITING, Set.of()));
      if (reminders.isEmpty()) {
        subjects.remove(NoticeKind.APPROVAL_REMINDER);
      }
    }
    return subjects;
  }

  private List<Link> links(String name, Map<NoticeKind, Set<UUID>> subjects) {
    List<Link> links = new ArrayList<>();
    Set<UUID> waiting = new HashSet<>();
    EnumSet.of(NoticeKind.APPROVAL_WAITING, NoticeKind.APPROVAL_REMINDER)
        .forEach(k -> waiting.addAll(subjects.getOrDefault(k, Set.of())));
    String base = "/#/b/" + scope.slug();
    if (waiting.size() == 1) {
      links.add(
          new Link(
              Mails.text("notices.approval"), base + "/freigaben/" + waiting.iterator().next()));
    } else if (!waiting.isEmpty()) {
      links.add(new Link(Mails.text("notices.approvals", name), base + "/freigaben"));
    }
    if (subjects.containsKey(NoticeKind.TEXT_RETURNED)
        || subjects.containsKey(NoticeKind.TEXT_APPROVED)
        || subjects.containsKey(NoticeKind.APPROVAL_WITHDRAWN)
        || subjects.containsKey(NoticeKind.REPLY_HELD)) {
      links.add(new Link(Mails.text("notices.inbox", name), base + "/eingang"));
    }
    if (subjects.containsKey(NoticeKind.SOURCE_CHANGED)) {
      links.add(new Link(Mails.text("notices.stale", name), base + "/bibliothek?pruefen=ja"));
    }
    if (subjects.containsKey(NoticeKind.PLAN_UNDECIDABLE)) {
      links.add(new Link(Mails.text("notices.chain", name), base + "/behoerde"));
    }
    if (subjects.keySet().stream().anyMatch(BILLING::contains)) {
      links.add(new Link(Mails.text("notices.billing", name), base + "/abrechnung"));
    }
    return links;
  }
}
