package de.amtsstimme.notifications;

import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.mail.Letter;
import de.amtsstimme.kernel.mail.Letter.Link;
import de.amtsstimme.kernel.mail.Mails;
import de.amtsstimme.notifications.store.PersonalSettings;
import de.amtsstimme.notifications.store.Recipients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The caller's mail address: entered, confirmed with the secret that was mailed there, forgotten.
 * Nobody enters a stranger's address, and nobody is flooded with our confirmations.
 */
@ApplicationScoped
public class MyAddress {

  static final Duration VALIDITY = Duration.ofDays(2);
  static final int MOST_A_DAY = 5;

  @Inject MyNotifications mine;
  @Inject Recipients recipients;
  @Inject Mails mails;
  @Inject InstantSource clock;

  /**
   * The one in force stays until the new one is confirmed.
   *
   * @throws Refusal TOO_MANY_REQUESTS after five a day
   */
  public PersonalSettings ask(String address) {
    PersonalSettings settings = mine.get();
    OneTimeLink secret = OneTimeLink.create();
    Instant now = clock.instant();
    Instant until = now.plus(VALIDITY);
    byte[] sealed = recipients.sealed(settings.personId(), address);
    if (settings.ask(sealed, secret.hash(), until, now.atOffset(ZoneOffset.UTC).toLocalDate())
        > MOST_A_DAY) {
      throw new Refusal(ProblemCode.TOO_MANY_REQUESTS);
    }
    mine.keep(settings);
    mails.send(
        "address:" + settings.personId() + ":" + settings.version(),
        new Letter(
            address,
            "",
            Mails.text("address.subject"),
            List.of(Mails.text("address.text", Mails.day(until, zone(settings)))),
            List.of(
                new Link(
                    Mails.text("address.link"),
                    "/#/benachrichtigungen/bestaetigen/" + secret.token())),
            Mails.text("address.why")));
    mine.record("MAIL_ADDRESS_ENTERED", settings, null, null);
    return settings;
  }

  /**
   * @throws Refusal NOT_FOUND for an unknown, used or expired secret, and for another person's
   */
  public PersonalSettings confirm(String secret) {
    PersonalSettings settings = mine.get();
    if (!settings.confirm(new OneTimeLink(secret).hash(), clock.instant())) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    mine.keep(settings);
    mine.record("MAIL_ADDRESS_CONFIRMED", settings, null, null);
    return settings;
  }

  public void forget(PersonalSettings settings) {
    settings.forgetAddress();
    mine.keep(settings);
    mine.record("MAIL_ADDRESS_REMOVED", settings, null, null);
  }

  private static ZoneId zone(PersonalSettings settings) {
    ZoneId own = settings.wishes().zone();
    return own == null ? ZoneId.of("Europe/Berlin") : own;
  }
}
