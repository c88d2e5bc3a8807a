package de.amtsstimme.kernel.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.TestCertificate;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.outbox.DeliveryFailed;
import de.amtsstimme.kernel.outbox.OutboxChannel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the wire, and what must not. */
class MailChannelTest {

  private static final String YES = "250 gut";
  private static final UUID ID = UUID.randomUUID();
  private static final String LONG = "https://amtsstimme.example/" + "x".repeat(100);

  @TempDir static Path shared;
  private static Path localhost;
  private static Path elsewhere;

  @TempDir Path directory;

  @BeforeAll
  static void certificates() throws IOException {
    localhost = Files.createDirectory(shared.resolve("localhost"));
    elsewhere = Files.createDirectory(shared.resolve("elsewhere"));
    TestCertificate.create(localhost, "localhost");
    TestCertificate.create(elsewhere, "mail.elsewhere.example");
  }

  @Test
  void everythingAfterTheGreetingIsEncrypted() throws Exception {
    try (ScriptedServer server = new ScriptedServer(tls(localhost), YES)) {
      assertEquals(Outcome.DELIVERED, deliver(server, "required", localhost));
      assertTrue(server.heard.contains("DATA encrypted"), server.heard.toString());
    }
  }

  /** Somebody in between takes the offer away: nothing is sent rather than in the clear. */
  @Test
  void withoutTheOfferNothingIsSent() throws Exception {
    try (ScriptedServer server = new ScriptedServer(null, YES)) {
      DeliveryFailed failed =
          assertThrows(DeliveryFailed.class, () -> deliver(server, "required", localhost));
      assertFalse(failed.isHopeless());
      assertFalse(server.heard.contains("MAIL"), server.heard.toString());
    }
  }

  @Test
  void whereItIsOptionalTheOfferIsTakenIfThereIsOne() throws Exception {
    try (ScriptedServer server = new ScriptedServer(null, YES)) {
      assertEquals(Outcome.DELIVERED, deliver(server, "optional", localhost));
    }
    try (ScriptedServer server = new ScriptedServer(tls(localhost), YES)) {
      assertEquals(Outcome.DELIVERED, deliver(server, "optional", localhost));
      assertTrue(server.heard.contains("DATA encrypted"), server.heard.toString());
    }
  }

  @Test
  void aServerOfAnotherNameGetsNothing() throws Exception {
    try (ScriptedServer server = new ScriptedServer(tls(elsewhere), YES)) {
      assertThrows(DeliveryFailed.class, () -> deliver(server, "required", elsewhere));
      assertFalse(server.heard.contains("MAIL encrypted"), server.heard.toString());
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForGetsNothing() throws Exception {
    try (ScriptedServer server = new ScriptedServer(tls(localhost), YES)) {
      assertThrows(DeliveryFailed.class, () -> deliver(server, "required", elsewhere));
      assertThrows(DeliveryFailed.class, () -> deliver(server, "required", null));
      assertFalse(server.heard.contains("MAIL encrypted"), server.heard.toString());
    }
  }

  @Test
  void anAddressThatDoesNotExistIsHopeless() throws Exception {
    try (ScriptedServer server = new ScriptedServer(null, "550 eva@example.org gibt es nicht")) {
      DeliveryFailed failed =
          assertThrows(DeliveryFailed.class, () -> deliver(server, "off", localhost));
      assertTrue(failed.isHopeless());
      assertEquals("ADDRESS_REFUSED", failed.getMessage());
    }
  }

  /** What the server says names the person; what we note does not. */
  @Test
  void aFullMailboxIsTriedAgain() throws Exception {
    try (ScriptedServer server = new ScriptedServer(null, "452 eva@example.org ist voll")) {
      DeliveryFailed failed =
          assertThrows(DeliveryFailed.class, () -> deliver(server, "off", localhost));
      assertFalse(failed.isHopeless());
      assertTrue(failed.getMessage().matches("[A-Za-z]+"), failed.getMessage());
    }
  }

  @Test
  void nobodyThereIsTriedAgain() throws Exception {
    ScriptedServer gone = new ScriptedServer(null, YES);
    gone.close();
    DeliveryFailed failed =
        assertThrows(DeliveryFailed.class, () -> deliver(gone, "off", localhost));
    assertEquals("ConnectException", failed.getMessage());
    assertFalse(failed.isHopeless());
  }

  @Test
  void intoAFolderOneFileAMail() throws Exception {
    MailSettings settings = MailRulesTest.sound();
    settings.host = Optional.empty();
    settings.folder = Optional.of(directory.resolve("mails").toString());
    for (int attempt = 0; attempt < 2; attempt++) {
      assertEquals(Outcome.DELIVERED, channel(settings).deliver(ID, letter()));
    }
    try (Stream<Path> files = Files.list(directory.resolve("mails"))) {
      List<Path> all = files.toList();
      assertEquals(
          List.of(ID + ".eml"), all.stream().map(f -> f.getFileName().toString()).toList());
      String file = Files.readString(all.get(0));
      assertTrue(file.contains("Message-ID: <" + ID + "@amt.example>"), file);
      assertTrue(file.contains("Fähig: " + LONG), file);
    }
  }

  @Test
  void withoutAWayItIsDropped() throws Exception {
    MailSettings settings = MailRulesTest.sound();
    settings.host = Optional.empty();
    assertEquals(Outcome.dropped("NO_MAIL_CONFIGURED"), channel(settings).deliver(ID, letter()));
  }

  private static Outcome deliver(ScriptedServer server, String startTls, Path trusted)
      throws Exception {
    MailSettings settings = MailRulesTest.sound();
    settings.host = Optional.of("localhost");
    settings.port = Optional.of(server.port());
    settings.startTls = startTls;
    settings.caCert =
        Optional.ofNullable(trusted).map(t -> t.resolve("certificate.pem").toString());
    return channel(settings).deliver(ID, letter());
  }

  private static MailChannel channel(MailSettings settings) {
    MailChannel channel = new MailChannel();
    channel.settings = settings;
    channel.clock = () -> Instant.parse("2026-11-22T10:00:00Z");
    return channel;
  }

  private static String letter() throws IOException {
    return Json.mapper()
        .writeValueAsString(
            new Letter("eva@example.org", "Eva", "S", List.of("Fähig: " + LONG), List.of(), "W"));
  }

  private static SSLContext tls(Path directory) throws IOException, GeneralSecurityException {
    char[] password = "changeit".toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(directory.resolve("server.p12"))) {
      store.load(in, password);
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }
}
