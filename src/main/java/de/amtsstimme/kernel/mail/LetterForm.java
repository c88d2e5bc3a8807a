package de.amtsstimme.kernel.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The form of every mail: plain text and, saying the same, HTML without anything to be fetched from
 * elsewhere.
 */
final class LetterForm {

  private static final String UTF8 = StandardCharsets.UTF_8.name();
  private static final String SETTINGS = "/#/benachrichtigungen";
  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="de"><head><meta charset="utf-8"><title>%s</title></head>
      <body style="margin:0;background:#f4f5f7;color:#171a1c;font:16px/1.5 sans-serif">
      <div style="max-width:36em;margin:0 auto;padding:1.5em;background:#ffffff">
      %s%s<hr style="border:0;border-top:1px solid #c9cdd2;margin:1.5em 0 1em">
      <p style="margin:0;font-size:14px;color:#4a5057">%s<br><a href="%s" style="color:#1f4f9e">Benachrichtigungen einstellen</a></p>
      </div></body></html>
      """;

  private LetterForm() {}

  /**
   * @param id of the message in the outbox: makes the Message-ID, so that a repetition is
   *     recognised
   */
  static MimeMessage message(
      Session session, UUID id, Letter letter, String from, String publicUrl, Instant now)
      throws MessagingException, UnsupportedEncodingException {
    InternetAddress sender = new InternetAddress(from, true);
    String domain = sender.getAddress().replaceFirst(".*@", "");
    MimeMessage message = new WithOwnId(session, "<" + id + "@" + domain + ">");
    sender.setPersonal("Amtsstimme", UTF8);
    message.setFrom(sender);
    message.setRecipient(Message.RecipientType.TO, recipient(letter));
    message.setSubject(letter.subject(), UTF8);
    message.setSentDate(Date.from(now));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setHeader("List-Unsubscribe", "<" + publicUrl + SETTINGS + ">");
    message.setHeader("Content-Language", "de");
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(part(text(letter, publicUrl), "plain"));
    both.addBodyPart(part(html(letter, publicUrl), "html"));
    message.setContent(both);
    message.saveChanges();
    return message;
  }

  static String text(Letter letter, String publicUrl) {
    return greeting(letter)
        + "\n\n"
        + letter.paragraphs().stream().map(p -> p + "\n\n").collect(Collectors.joining())
        + letter.links().stream()
            .map(l -> l.label() + ":\n" + publicUrl + l.path() + "\n\n")
            .collect(Collectors.joining())
        + "-- \n"
        + letter.why()
        + "\nBenachrichtigungen einstellen: "
        + publicUrl
        + SETTINGS
        + "\n";
  }

  static String html(Letter letter, String publicUrl) {
    String sentences =
        "<p>"
            + escaped(greeting(letter))
            + "</p>\n"
            + letter.paragraphs().stream()
                .map(p -> "<p>" + escaped(p) + "</p>\n")
                .collect(Collectors.joining());
    String links =
        letter.links().stream()
            .map(
                l ->
                    "<p><a href=\""
                        + escaped(publicUrl + l.path())
                        + "\" style=\"color:#1f4f9e\">"
                        + escaped(l.label())
                        + "</a></p>\n")
            .collect(Collectors.joining());
    return HTML.formatted(
        escaped(letter.subject()),
        sentences,
        links,
        escaped(letter.why()),
        escaped(publicUrl + SETTINGS));
  }

  private static String greeting(Letter letter) {
    return letter.name().isEmpty() ? "Guten Tag," : "Guten Tag " + letter.name() + ",";
  }

  private static InternetAddress recipient(Letter letter)
      throws MessagingException, UnsupportedEncodingException {
    InternetAddress address = new InternetAddress(letter.address(), true);
    if (!letter.name().isEmpty()) {
      address.setPersonal(letter.name(), UTF8);
    }
    return address;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, UTF8, subtype);
    return part;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Keeps the id that it was given; the library would make up another one at every attempt. */
  private static final class WithOwnId extends MimeMessage {
    private final String messageId;

    WithOwnId(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
