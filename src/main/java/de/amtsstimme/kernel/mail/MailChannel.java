package de.amtsstimme.kernel.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.outbox.DeliveryFailed;
import de.amtsstimme.kernel.outbox.OutboxChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Properties;
import java.util.UUID;

/** Takes letters out of the outbox to the mail server, or into the folder that stands for one. */
@ApplicationScoped
public class MailChannel implements OutboxChannel {

  static final String KIND = "MAIL";

  @Inject MailSettings settings;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome deliver(UUID id, String payload) throws DeliveryFailed {
    try {
      switch (settings.way()) {
        case SMTP -> send(message(SmtpSession.of(settings.smtp()), id, payload));
        case FOLDER -> {
          Session none = Session.getInstance(new Properties());
          MailFolder.put(settings.folder(), id, message(none, id, payload));
        }
        case NONE -> {
          return Outcome.dropped("NO_MAIL_CONFIGURED");
        }
      }
      return Outcome.DELIVERED;
    } catch (SendFailedException e) {
      // The server knows the address and will not have it; a full mailbox is no such answer.
      boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
      throw new DeliveryFailed(refused ? "ADDRESS_REFUSED" : errorClass(e), refused);
    } catch (MessagingException | IOException | GeneralSecurityException e) {
      throw new DeliveryFailed(errorClass(e), false);
    }
  }

  private MimeMessage message(Session session, UUID id, String payload)
      throws MessagingException, IOException {
    return LetterForm.message(
        session, id, letter(payload), settings.from(), settings.publicUrl(), clock.instant());
  }

  private static void send(MimeMessage message) throws MessagingException {
    Transport.send(message);
  }

  private static Letter letter(String payload) {
    try {
      return Json.mapper().readValue(payload, Letter.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no letter");
    }
  }

  /** The innermost one says most: that the connection was refused, that the certificate is not. */
  private static String errorClass(Exception e) {
    Throwable inner = e;
    while (inner.getCause() != null && inner.getCause() != inner) {
      inner = inner.getCause();
    }
    String name = inner.getClass().getSimpleName();
    return name.isEmpty() ? "Exception" : name;
  }
}
