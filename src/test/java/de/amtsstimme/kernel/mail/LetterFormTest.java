package de.amtsstimme.kernel.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.MailText;
import de.amtsstimme.kernel.mail.Letter.Link;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LetterFormTest {

  private static final UUID ID = UUID.fromString("0199b1c2-0000-7000-8000-000000000001");
  private static final String URL = "https://amtsstimme.example";
  private static final Pattern FETCHED =
      Pattern.compile("<img|<link|<script|<style|src=|url\\(|@import", Pattern.CASE_INSENSITIVE);

  private static Letter letter(String name, String subject) {
    return new Letter(
        "eva@example.org",
        name,
        subject,
        List.of("Bei <Köln> & Söhne wartet etwas.", "Zweiter Satz."),
        List.of(new Link("Öffnen", "/#/b/koeln/freigaben")),
        "Warum.");
  }

  /** As it arrives: written out and read again. */
  private static MimeMessage sent(Letter letter) {
    try {
      Session session = Session.getInstance(new Properties());
      MimeMessage made =
          LetterForm.message(
              session, ID, letter, "post@amt.example", URL, Instant.parse("2026-11-22T10:00:00Z"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.writeTo(out);
      return new MimeMessage(session, new ByteArrayInputStream(out.toByteArray()));
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void saysWhoItIsFromAndThatAMachineWroteIt() throws MessagingException {
    MimeMessage m = sent(letter("Eva Müller", "Grüße aus Köln"));
    assertEquals("Grüße aus Köln", m.getSubject());
    assertEquals("<" + ID + "@amt.example>", m.getMessageID());
    assertEquals("Eva Müller", ((InternetAddress) m.getAllRecipients()[0]).getPersonal());
    assertEquals("auto-generated", m.getHeader("Auto-Submitted", null));
    assertEquals(
        "<https://amtsstimme.example/#/benachrichtigungen>", m.getHeader("List-Unsubscribe", null));
    assertEquals(Instant.parse("2026-11-22T10:00:00Z"), m.getSentDate().toInstant());
  }

  @Test
  void plainTextSaysAllOfIt() {
    String text = MailText.plain(sent(letter("Eva Müller", "S")));
    assertTrue(text.contains("Guten Tag Eva Müller,"), text);
    assertTrue(text.contains("Bei <Köln> & Söhne wartet etwas."), text);
    assertTrue(text.contains("https://amtsstimme.example/#/b/koeln/freigaben"), text);
    assertTrue(text.contains("Warum."), text);
    assertTrue(text.contains("https://amtsstimme.example/#/benachrichtigungen"), text);
  }

  @Test
  void htmlFetchesNothingAndEscapesEverything() {
    String html = MailText.html(sent(letter("<script>alert(1)</script>", "\"><b>")));
    assertFalse(FETCHED.matcher(html).find(), html);
    assertTrue(html.contains("&lt;script&gt;"), html);
    assertTrue(html.contains("Bei &lt;Köln&gt; &amp; Söhne"), html);
    assertTrue(html.contains("href=\"https://amtsstimme.example/#/b/koeln/freigaben\""), html);
  }

  /** The library folds line breaks in headers too; we do not rely on that. */
  @Test
  void aLineBreakInANameBeginsNoHeader() throws MessagingException {
    Letter letter = letter("Eva\r\nBcc: alle@example.org", "Hallo\nBcc: alle@example.org");
    assertEquals("Eva Bcc: alle@example.org", letter.name());
    assertEquals("Hallo Bcc: alle@example.org", letter.subject());
    MimeMessage m = sent(letter);
    assertNull(m.getHeader("Bcc"));
    assertEquals("Hallo Bcc: alle@example.org", m.getSubject());
    assertEquals(1, m.getAllRecipients().length);
  }

  /** Whatever people are called, it adds no header and no recipient. */
  @Property(tries = 500)
  void noNameBeginsAHeader(@ForAll String name, @ForAll String subject) throws MessagingException {
    MimeMessage m = sent(letter(name, subject));
    assertEquals(
        Collections.list(sent(letter("Eva", "S")).getAllHeaders()).stream()
            .map(h -> h.getName())
            .toList(),
        Collections.list(m.getAllHeaders()).stream().map(h -> h.getName()).toList());
    assertEquals(1, m.getAllRecipients().length);
    assertEquals("eva@example.org", ((InternetAddress) m.getAllRecipients()[0]).getAddress());
  }
}
