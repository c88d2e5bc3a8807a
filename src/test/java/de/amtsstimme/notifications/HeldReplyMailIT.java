package de.amtsstimme.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.MailText;
import de.amtsstimme.fixtures.Mailbox;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reply that does not go out any more does not wait in silence. */
@ExtendWith(ArquillianExtension.class)
class HeldReplyMailIT {

  private static final String HELD = "Eine Antwort von Ihnen auf eine Anfrage ist angehalten";

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wie melde ich Sperrmüll an?", "Online.");

  @Test
  void whoWroteItIsToldWhenTheAnswerIsRetired() {
    repetition();
    Mailbox writer = Mailbox.of(a.editor);
    Mailbox approver = Mailbox.of(a.approver);
    a.admin.post(a.path + "/answers/" + answer + "/retirement", Map.of("reason", "Veraltet.")).ok();
    MimeMessage mail = writer.await(1).get(0);
    assertEquals("Test " + a.slug + ": " + HELD, MailText.subject(mail));
    assertTrue(
        MailText.plain(mail).contains(TestInstallation.PUBLIC_URL + "/#/b/" + a.slug + "/eingang"));
    NothingDue.await(a);
    assertEquals(List.of(), approver.mails());
  }

  /** The answer is gone, so nobody is asked about that; the reply's own text can be confirmed. */
  @Test
  void whoCanConfirmAnOwnTextIsToldThoughTheAnswerServesNoMore() {
    String source = a.sourceOf(answer);
    a.approvedReplyFrom(answer, a.inquiry("Sofa?"), "Hallo, online geht das.");
    a.admin.post(a.path + "/answers/" + answer + "/retirement", Map.of("reason", "Veraltet.")).ok();
    NothingDue.await(a);
    Mailbox approver = Mailbox.of(a.approver);
    Mailbox writer = Mailbox.of(a.editor);
    a.admin
        .post(a.path + "/sources/" + source + "/versions", Map.of("version", "2", "excerpt", "Neu"))
        .ok();
    assertTrue(
        MailText.subject(approver.await(1).get(0)).contains("Eine Quelle hat sich geändert"));
    assertEquals("Test " + a.slug + ": " + HELD, MailText.subject(writer.await(1).get(0)));
  }

  /** What became of it in the meantime counts, not what was noted. */
  @Test
  void nobodyIsToldOfWhatHasGoneOut() {
    String reply = repetition();
    Mailbox writer = Mailbox.of(a.editor);
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    a.admin.post(a.path + "/answers/" + answer + "/retirement", Map.of("reason", "Veraltet.")).ok();
    NothingDue.await(a);
    assertEquals(List.of(), writer.mails());
  }

  private String repetition() {
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Sofa?") + "/replies",
                Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    NothingDue.await(a);
    return reply;
  }
}
