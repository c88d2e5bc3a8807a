package de.amtsstimme.kernel.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How mail leaves, read once at the start. A configuration that would send passwords or mails in
 * the clear by mistake, or links that lead nowhere, is none to run with.
 */
@ApplicationScoped
public class MailSettings {

  private static final Logger LOG = Logger.getLogger(MailSettings.class.getName());

  /** Where mails go. */
  enum Way {
    SMTP,
    FOLDER,
    NONE
  }

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_SMTP_HOST")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_SMTP_PORT")
  Optional<Integer> port;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_SMTP_USER")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_SMTP_PASSWORD")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_SMTP_PASSWORD_FILE")
  Optional<String> passwordFile;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_SMTP_STARTTLS", defaultValue = "required")
  String startTls;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_SMTP_CACERT")
  Optional<String> caCert;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_MAIL_FROM")
  Optional<String> from;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_MAIL_FOLDER")
  Optional<String> folder;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_PUBLIC_URL")
  Optional<String> publicUrl;

  void check(@Observes @Priority(2) Startup event) {
    String refusal = MailRules.refusal(this);
    if (refusal != null) {
      LOG.severe("Amtsstimme startet nicht: " + refusal);
      throw new IllegalStateException("Amtsstimme startet nicht: " + refusal);
    }
    if (way() == Way.NONE) {
      LOG.warning(
          "Es ist kein Mailversand eingerichtet (AMTSSTIMME_SMTP_HOST): Mails werden verworfen.");
    }
  }

  Way way() {
    return host.isPresent() ? Way.SMTP : folder.isPresent() ? Way.FOLDER : Way.NONE;
  }

  SmtpAccess smtp() {
    Encryption encryption = encryption();
    return new SmtpAccess(
        host.orElseThrow(),
        port.orElse(encryption == Encryption.IMPLICIT ? 465 : 587),
        user.orElse(null),
        user.isPresent() ? secret() : null,
        encryption,
        caCert.orElse(null));
  }

  Path folder() {
    return Path.of(folder.orElseThrow());
  }

  String from() {
    return from.orElseThrow();
  }

  /** Without a slash at the end. */
  String publicUrl() {
    return publicUrl.orElseThrow().replaceFirst("/+$", "");
  }

  private Encryption encryption() {
    return Encryption.valueOf(startTls.toUpperCase(Locale.ROOT));
  }

  private String secret() {
    if (password.isPresent()) {
      return password.get();
    }
    try {
      return Files.readString(Path.of(passwordFile.orElse(""))).strip();
    } catch (IOException e) {
      throw new IllegalStateException("AMTSSTIMME_SMTP_PASSWORD_FILE lässt sich nicht lesen.", e);
    }
  }
}
