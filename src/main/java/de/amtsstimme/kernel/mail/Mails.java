package de.amtsstimme.kernel.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts letters into the outbox, and knows what they say ({@code mails_de.properties}). */
@ApplicationScoped
public class Mails {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "mails",
          Locale.GERMAN,
          Mails.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

  @Inject Outbox outbox;

  /**
   * @param event names what happened, with ids only: the same event makes one mail
   */
  public void send(String event, Letter letter) {
    try {
      outbox.add(MailChannel.KIND, event, Json.mapper().writeValueAsString(letter));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As people write a day: 6. Dezember 2026. */
  public static String day(Instant instant, ZoneId zone) {
    return DAY.format(instant.atZone(zone));
  }

  public static String text(String key, Object... arguments) {
    return new MessageFormat(TEXTS.getString(key), Locale.GERMAN).format(arguments);
  }
}
