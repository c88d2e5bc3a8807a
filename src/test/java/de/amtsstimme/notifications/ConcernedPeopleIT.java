package de.amtsstimme.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Jobs;
import de.amtsstimme.fixtures.MailText;
import de.amtsstimme.fixtures.Mailbox;
import de.amtsstimme.fixtures.TestAuthority;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An approval is taken back, or a plan cannot be followed any more: whom it concerns is told. */
@ExtendWith(ArquillianExtension.class)
class ConcernedPeopleIT {

  private static final String WITHDRAWN = "Eine Freigabe wurde zurückgezogen";
  private static final String STUCK = "Schritte, die niemand mehr entscheiden kann";

  private final TestAuthority a = TestAuthority.active();

  @Test
  void whoWroteAndWhoApprovedAreToldOfAWithdrawal() {
    String reply = a.approvedReply("So war es.");
    NothingDue.await(a);
    Mailbox author = Mailbox.of(a.editor);
    Mailbox approver = Mailbox.of(a.approver);
    Mailbox withdrawing = Mailbox.of(a.secondApprover);
    String hash = a.editor.get(a.path + "/replies/" + reply).json().path("contentHash").asText();
    a.secondApprover
        .post(
            a.path + "/replies/" + reply + "/withdrawal",
            Map.of("reason", "Stimmt nicht", "contentHash", hash))
        .ok();
    for (Mailbox box : List.of(author, approver)) {
      MimeMessage mail = box.await(1).get(0);
      assertTrue(MailText.subject(mail).contains(WITHDRAWN), MailText.subject(mail));
      assertTrue(!MailText.plain(mail).contains("Stimmt nicht"), "no word of the reason");
    }
    NothingDue.await(a);
    assertEquals(List.of(), withdrawing.mails());
  }

  /** The text of the answer is another's; the reply that would have repeated it is theirs. */
  @Test
  void whoHasAHeldReplyIsToldToo() {
    String answer = a.approvedAnswer("Wo?", "Hier.");
    String reply =
        a.admin
            .post(
                a.path + "/inquiries/" + a.inquiry("Wo?") + "/replies", Map.of("answerId", answer))
            .ok()
            .id();
    a.admin.post(a.path + "/replies/" + reply + "/submission", null).ok();
    NothingDue.await(a);
    Mailbox holder = Mailbox.of(a.admin);
    String entry = a.path + "/answers/" + answer;
    a.approver
        .post(
            entry + "/withdrawal",
            Map.of(
                "reason",
                "Falsch",
                "contentHash",
                a.editor.get(entry).json().path("current").path("contentHash").asText()))
        .ok();
    String subject = MailText.subject(holder.await(1).get(0));
    assertTrue(subject.contains("ist angehalten"), subject);
  }

  @Test
  void administratorsAreToldOnceOfAPlanThatNobodyCanFollow() {
    a.adopt(
        Map.of(
            "name",
            "Zwei",
            "steps",
            List.of(Map.of("name", "Beide", "mode", "AT_LEAST", "needed", 2))));
    Jobs.run("watch-plans");
    NothingDue.await(a);
    Mailbox admin = Mailbox.of(a.admin);
    Mailbox approver = Mailbox.of(a.approver);
    String member = "";
    for (JsonNode m : a.admin.get(a.path + "/members?limit=200").ok().json().path("items")) {
      if (m.path("displayName").asText().equals("Approver Two")) {
        member = m.path("id").asText();
      }
    }
    String reply = a.reply(a.inquiry("Frage"), "Antwort");
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    NothingDue.await(a);
    int before = approver.mails().size();
    a.admin.delete(a.path + "/members/" + member, "*").ok();
    Jobs.run("watch-plans");
    MimeMessage mail = admin.await(1).get(0);
    assertTrue(MailText.subject(mail).contains(STUCK), MailText.subject(mail));
    Jobs.run("watch-plans");
    NothingDue.await(a);
    assertEquals(1, admin.mails().size(), "once");
    assertEquals(before, approver.mails().size());
    String next = a.openApproval(reply).path("next").asText();
    assertTrue(next.contains("kann so nicht abgeschlossen werden"), next);
  }
}
