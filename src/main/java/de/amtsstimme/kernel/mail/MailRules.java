package de.amtsstimme.kernel.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which ways to send mail are none to run with. */
final class MailRules {

  private MailRules() {}

  /**
   * @return a sentence that says what to change, or null if the configuration is sound
   */
  static String refusal(MailSettings s) {
    if (s.host.isPresent() && s.folder.isPresent()) {
      return "AMTSSTIMME_SMTP_HOST und AMTSSTIMME_MAIL_FOLDER schließen einander aus.";
    }
    if (s.way() == MailSettings.Way.NONE) {
      return null;
    }
    if (!isAddress(s.from)) {
      return "AMTSSTIMME_MAIL_FROM fehlt oder ist keine Mailadresse: Absender der Mails eintragen.";
    }
    if (!isUrl(s.publicUrl)) {
      return "AMTSSTIMME_PUBLIC_URL fehlt: die Adresse, unter der Menschen das Portal erreichen, etwa https://amtsstimme.example.";
    }
    return s.way() == MailSettings.Way.SMTP ? smtp(s) : null;
  }

  private static String smtp(MailSettings s) {
    Optional<Encryption> encryption =
        Arrays.stream(Encryption.values())
            .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(s.startTls))
            .findFirst();
    if (encryption.isEmpty()) {
      return "AMTSSTIMME_SMTP_STARTTLS: nur required, optional, implicit oder off.";
    }
    if (s.user.isPresent() && s.password.isEmpty() == s.passwordFile.isEmpty()) {
      return "AMTSSTIMME_SMTP_USER braucht AMTSSTIMME_SMTP_PASSWORD_FILE oder AMTSSTIMME_SMTP_PASSWORD, eines von beiden.";
    }
    if (s.user.isPresent()
        && encryption.get() != Encryption.REQUIRED
        && encryption.get() != Encryption.IMPLICIT) {
      return "AMTSSTIMME_SMTP_USER: ein Passwort geht nur über eine verschlüsselte Verbindung hinaus (AMTSSTIMME_SMTP_STARTTLS).";
    }
    return unreadable("AMTSSTIMME_SMTP_PASSWORD_FILE", s.passwordFile)
        .or(() -> unreadable("AMTSSTIMME_SMTP_CACERT", s.caCert))
        .orElse(null);
  }

  private static Optional<String> unreadable(String name, Optional<String> file) {
    return file.filter(f -> !Files.isReadable(Path.of(f)))
        .map(f -> name + ": die Datei " + f + " lässt sich nicht lesen.");
  }

  private static boolean isAddress(Optional<String> text) {
    try {
      return text.isPresent() && new InternetAddress(text.get(), true).getAddress() != null;
    } catch (AddressException e) {
      return false;
    }
  }

  private static boolean isUrl(Optional<String> text) {
    try {
      return text.isPresent()
          && text.get().matches("https?://.+")
          && URI.create(text.get()) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
