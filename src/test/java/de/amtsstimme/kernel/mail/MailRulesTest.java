package de.amtsstimme.kernel.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailRulesTest {

  private final MailSettings s = sound();

  static MailSettings sound() {
    MailSettings s = new MailSettings();
    s.host = Optional.of("mail.example");
    s.port = Optional.empty();
    s.user = Optional.empty();
    s.password = Optional.empty();
    s.passwordFile = Optional.empty();
    s.startTls = "required";
    s.caCert = Optional.empty();
    s.from = Optional.of("post@amt.example");
    s.folder = Optional.empty();
    s.publicUrl = Optional.of("https://amtsstimme.example/");
    return s;
  }

  @Test
  void soundOnes() {
    assertNull(MailRules.refusal(s));
    assertEquals("https://amtsstimme.example", s.publicUrl());
    assertEquals(587, s.smtp().port());
    s.startTls = "implicit";
    assertEquals(465, s.smtp().port());
    s.host = Optional.empty();
    s.folder = Optional.of("/tmp/mails");
    assertNull(MailRules.refusal(s));
    s.folder = Optional.empty();
    s.from = Optional.empty();
    assertNull(MailRules.refusal(s), "no mail is a choice");
    assertEquals(MailSettings.Way.NONE, s.way());
  }

  @Test
  void aSenderAndAnAddressForLinksAreNeeded() {
    s.from = Optional.of("keine Adresse");
    names("AMTSSTIMME_MAIL_FROM");
    s.from = Optional.empty();
    names("AMTSSTIMME_MAIL_FROM");
    s.from = sound().from;
    s.publicUrl = Optional.empty();
    names("AMTSSTIMME_PUBLIC_URL");
    s.publicUrl = Optional.of("amtsstimme.example");
    names("AMTSSTIMME_PUBLIC_URL");
  }

  @Test
  void noTwoWaysAtOnce() {
    s.folder = Optional.of("/tmp");
    names("AMTSSTIMME_MAIL_FOLDER");
  }

  @Test
  void encryptionIsOneOfFour() {
    s.startTls = "REQUIRED";
    names("AMTSSTIMME_SMTP_STARTTLS");
    s.startTls = "yes";
    names("AMTSSTIMME_SMTP_STARTTLS");
  }

  @Test
  void aPasswordGoesOutEncryptedOrNotAtAll() {
    s.user = Optional.of("u");
    names("AMTSSTIMME_SMTP_PASSWORD_FILE");
    s.password = Optional.of("geheim");
    assertNull(MailRules.refusal(s));
    assertFalse(s.smtp().toString().contains("geheim"));
    for (String weak : new String[] {"optional", "off"}) {
      s.startTls = weak;
      names("AMTSSTIMME_SMTP_STARTTLS");
    }
  }

  @Test
  void filesCanBeRead() {
    s.caCert = Optional.of("/nirgends/ca.pem");
    names("AMTSSTIMME_SMTP_CACERT");
  }

  private void names(String variable) {
    String refusal = MailRules.refusal(s);
    assertTrue(refusal != null && refusal.contains(variable), refusal);
  }
}
