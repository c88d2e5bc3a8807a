package de.amtsstimme.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.MailText;
import de.amtsstimme.fixtures.Mailbox;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is told what and when, as it arrives in their mailboxes. */
@ExtendWith(ArquillianExtension.class)
class NotificationMailIT {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private final TestAuthority a = TestAuthority.active();

  /** And no word of what it is about. */
  @Test
  void thoseWhoCanDecideAreToldAndThenTheAuthor() {
    Mailbox first = Mailbox.of(a.approver);
    Mailbox second = Mailbox.of(a.secondApprover);
    Mailbox author = Mailbox.of(a.editor);
    Mailbox reader = Mailbox.of(a.reader);
    Mailbox admin = Mailbox.of(a.admin);

    JsonNode approval =
        submitted("Weshalb wurde der Papageienpark geschlossen?", "Wegen Regenwurm.");
    MimeMessage mail = first.await(1).get(0);
    assertEquals("Test " + a.slug + ": Ein Text wartet auf Ihre Freigabe", MailText.subject(mail));
    assertTrue(MailText.plain(mail).contains("Guten Tag Approver One,"), MailText.plain(mail));
    assertEquals(
        approval.path("id").asText(),
        MailText.after(mail, TestInstallation.PUBLIC_URL + "/#/b/" + a.slug + "/freigaben/"));
    second.await(1);

    a.approve(approval.path("id").asText(), approval.path("contentHash").asText());
    MimeMessage told = author.await(1).get(0);
    assertEquals(
        "Test " + a.slug + ": Ein Text von Ihnen wurde freigegeben", MailText.subject(told));

    nothingIsDue();
    assertEquals(List.of(), reader.mails());
    assertEquals(List.of(), admin.mails());
    for (Mailbox box : List.of(first, second, author)) {
      for (MimeMessage m : box.await(1)) {
        String all = MailText.everything(m);
        for (String word :
            List.of(
                "Papageienpark", "geschlossen", "Regenwurm", "@wer", "FACEBOOK", "Eine Frage")) {
          assertFalse(all.contains(word), word + " in " + all);
        }
      }
    }
  }

  @Test
  void aRefusalIsToldWithoutItsReason() {
    Mailbox author = Mailbox.of(a.editor);
    JsonNode approval = submitted("Frage", "Text");
    a.approver
        .post(
            a.path + "/approvals/" + approval.path("id").asText() + "/decisions",
            Map.of(
                "verdict", "RETURN",
                "contentHash", approval.path("contentHash").asText(),
                "comment", "Kamelbuckel bitte streichen."))
        .ok();
    MimeMessage mail = author.await(1).get(0);
    assertTrue(MailText.subject(mail).endsWith("Ein Text von Ihnen wurde nicht freigegeben"));
    assertFalse(MailText.everything(mail).contains("Kamelbuckel"));
  }

  /** Four eyes: whoever wrote it cannot decide, and is not asked to. */
  @Test
  void anApproverWhoWroteItIsNotAsked() {
    Mailbox writer = Mailbox.of(a.approver);
    Mailbox other = Mailbox.of(a.secondApprover);
    String reply =
        a.approver
            .post(a.path + "/inquiries/" + a.inquiry("Frage") + "/replies", Map.of("text", "Text"))
            .ok()
            .id();
    a.approver.post(a.path + "/replies/" + reply + "/submission", null).ok();
    other.await(1);
    nothingIsDue();
    assertEquals(List.of(), writer.mails());
  }

  @Test
  void neverMeansNeverAndQuietHoursMeanLaterAndTogether() {
    Mailbox never = Mailbox.of(a.approver);
    never.wish(Map.of("approvalWaiting", "NEVER", "approvalReminder", "NEVER"));
    Mailbox quiet = Mailbox.of(a.secondApprover);
    Instant end = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(2, ChronoUnit.HOURS);
    quiet.wish(
        Map.of(
            "timeZone",
            "UTC",
            "quietHours",
            Map.of("from", time(end.minus(3, ChronoUnit.HOURS)), "until", time(end))));
    submitted("Frage", "Eins");
    submitted("Frage", "Zwei");
    nothingIsDue();
    assertEquals(List.of(), never.mails());
    assertEquals(List.of(), quiet.mails());
    try (Sql sql = Sql.owner()) {
      String waiting =
          "from notice where tenant_id = ? and kind = 'APPROVAL_WAITING' and settled_at is null";
      List<Object[]> due = sql.list("select due_at " + waiting, sql.tenant(a));
      assertEquals(2, due.size(), "for one of the two people");
      due.forEach(r -> assertEquals(end, ((java.sql.Timestamp) r[0]).toInstant()));
      quiet.wish(Map.of());
      sql.update(
          "update notice set due_at = now() where id in (select id " + waiting + ")",
          sql.tenant(a));
    }
    MimeMessage mail = quiet.await(1).get(0);
    assertTrue(MailText.subject(mail).endsWith("2 Texte warten auf Ihre Freigabe"));
    assertEquals("freigaben", MailText.after(mail, "/#/b/" + a.slug + "/"));
    nothingIsDue();
    quiet.await(1);
  }

  @Test
  void aReminderComesOnlyWhileItStillWaits() {
    Mailbox box = Mailbox.of(a.approver);
    JsonNode decided = submitted("Frage", "Eins");
    submitted("Frage", "Zwei");
    nothingIsDue();
    int told = box.mails().size();
    a.approve(decided.path("id").asText(), decided.path("contentHash").asText());
    try (Sql sql = Sql.owner()) {
      sql.update(
          "update notice set created_at = now() - interval '1 day', due_at = now() where kind = 'APPROVAL_REMINDER' and tenant_id = ?",
          sql.tenant(a));
    }
    Await.until(() -> unsettled("APPROVAL_REMINDER"), n -> n == 0);
    MimeMessage mail = Await.until(box::mails, l -> l.size() > told).get(told);
    assertTrue(
        MailText.subject(mail).endsWith("Ein Text wartet noch immer auf Ihre Freigabe"),
        MailText.subject(mail));
  }

  /** The mark on a notice got lost; the mail about it is the same event still. */
  @Test
  void theSameEventTwiceIsOneMail() {
    Mailbox box = Mailbox.of(a.approver);
    submitted("Frage", "Text");
    box.await(1);
    try (Sql sql = Sql.owner()) {
      sql.update(
          "update notice set settled_at = null where tenant_id = ? and kind = 'APPROVAL_WAITING'",
          sql.tenant(a));
    }
    Await.until(() -> unsettled("APPROVAL_WAITING"), n -> n == 0);
    try (Sql sql = Sql.owner()) {
      long messages =
          sql.one("select count(*) from outbox_message where tenant_id = ?", sql.tenant(a));
      assertEquals(1, messages);
    }
    box.await(1);
  }

  @Test
  void whoHasLeftIsToldNothing() {
    Mailbox box = Mailbox.of(a.editor);
    JsonNode approval = submitted("Frage", "Text");
    for (JsonNode m : a.admin.get(a.path + "/members").ok().json().path("items")) {
      if (m.path("displayName").asText().equals("Editor")) {
        a.admin.delete(a.path + "/members/" + m.path("id").asText(), "*").ok();
      }
    }
    a.approve(approval.path("id").asText(), approval.path("contentHash").asText());
    Await.until(() -> unsettled("TEXT_APPROVED"), n -> n == 0);
    assertEquals(List.of(), box.mails());
  }

  @Test
  void nobodyIsWrittenToInTheNameOfAnAuthorityThatHasLeft() {
    Mailbox box = Mailbox.of(a.approver);
    box.wish(Map.of("approvalWaiting", "DAILY"));
    submitted("Frage", "Text");
    nothingIsDue();
    a.agencyAdmin.post(a.path + "/ending", Map.of("reason", "Ende")).ok();
    try (Sql sql = Sql.owner()) {
      sql.update("update notice set due_at = now() where tenant_id = ?", sql.tenant(a));
    }
    Await.until(() -> unsettled("APPROVAL_WAITING") + unsettled("APPROVAL_REMINDER"), n -> n == 0);
    assertEquals(List.of(), box.mails());
  }

  private JsonNode submitted(String question, String text) {
    String reply = a.reply(a.inquiry(question), text);
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    return a.openApproval(reply);
  }

  /** Every notice of this authority was looked at, and every message has left. */
  private void nothingIsDue() {
    try (Sql sql = Sql.owner()) {
      UUID tenant = sql.tenant(a);
      Await.until(
          () ->
              sql.<Long>one(
                      "select count(*) from notice where tenant_id = ? and settled_at is null and due_at <= now()",
                      tenant)
                  + sql.<Long>one(
                      "select count(*) from outbox_message where tenant_id = ? and state = 'PENDING'",
                      tenant),
          n -> n == 0);
    }
  }

  private long unsettled(String kind) {
    try (Sql sql = Sql.owner()) {
      return sql.<Long>one(
          "select count(*) from notice where tenant_id = ? and kind = ? and settled_at is null",
          sql.tenant(a),
          kind);
    }
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atOffset(ZoneOffset.UTC));
  }
}
