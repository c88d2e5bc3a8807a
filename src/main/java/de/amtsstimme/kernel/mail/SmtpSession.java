package de.amtsstimme.kernel.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** A connection to the mail server: encrypted, its name checked, and never waiting forever. */
final class SmtpSession {

  private static final String TIMEOUT_MILLIS = "20000";

  private SmtpSession() {}

  static Session of(SmtpAccess access) throws GeneralSecurityException, IOException {
    Properties p = new Properties();
    p.put("mail.transport.protocol", "smtp");
    p.put("mail.smtp.host", access.host());
    p.put("mail.smtp.port", Integer.toString(access.port()));
    for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      p.put("mail.smtp." + timeout, TIMEOUT_MILLIS);
    }
    Encryption e = access.encryption();
    boolean offered = e == Encryption.REQUIRED || e == Encryption.OPTIONAL;
    p.put("mail.smtp.starttls.enable", Boolean.toString(offered));
    p.put("mail.smtp.starttls.required", Boolean.toString(e == Encryption.REQUIRED));
    p.put("mail.smtp.ssl.enable", Boolean.toString(e == Encryption.IMPLICIT));
    p.put("mail.smtp.ssl.checkserveridentity", "true");
    p.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    p.put("mail.smtp.ssl.socketFactory", sockets(access.caCert()));
    // Only what goes over TLS or not at all: see MailRules.
    p.put("mail.smtp.auth", Boolean.toString(access.user() != null));
    return Session.getInstance(p, authenticator(access));
  }

  private static Authenticator authenticator(SmtpAccess access) {
    return access.user() == null
        ? null
        : new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(access.user(), access.password());
          }
        };
  }

  /** Trusts the one authority that was named, or those that the JVM knows. */
  private static SSLSocketFactory sockets(String caCert)
      throws GeneralSecurityException, IOException {
    KeyStore trusted = caCert == null ? null : store(Path.of(caCert));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  private static KeyStore store(Path pem) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream in = Files.newInputStream(pem)) {
      for (Certificate c : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("ca-" + store.size(), c);
      }
    }
    return store;
  }
}
