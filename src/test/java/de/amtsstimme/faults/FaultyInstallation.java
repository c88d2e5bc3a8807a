package de.amtsstimme.faults;

import de.amtsstimme.dev.EmbeddedDatabase;
import de.amtsstimme.dev.LibertyProcess;
import de.amtsstimme.dev.OwnKeys;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.migration.Migrate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A durable database and servers of one's own, to be stopped, killed and started again. */
final class FaultyInstallation implements AutoCloseable {

  private static final Path ROOT = Path.of("target/faults").toAbsolutePath();
  private static final Path USR = ROOT.resolve("usr");
  private static final Path WLP = Path.of(System.getProperty("amtsstimme.wlp")).toAbsolutePath();

  /** One server: where it listens, and its process while it has one. */
  static final class Server {
    final String name;
    final int port;
    LibertyProcess process;

    Server(String name, int port) {
      this.name = name;
      this.port = port;
    }

    String base() {
      return "http://localhost:" + port;
    }
  }

  final Path mails = ROOT.resolve("mails");
  final List<Server> servers = new ArrayList<>();
  private final int databasePort = TestInstallation.freePort();
  private EmbeddedDatabase database;

  FaultyInstallation(int count) throws Exception {
    Path built =
        Path.of(System.getProperty("amtsstimme.it.built"))
            .resolve("servers")
            .resolve(System.getProperty("amtsstimme.it.server.built"));
    TestInstallation.delete(ROOT);
    startDatabase();
    database.migrate();
    Migrate.enterFirstAdmin(
        database.url(),
        EmbeddedDatabase.OWNER,
        "",
        TestInstallation.ISSUER,
        TestInstallation.AGENCY_ADMIN,
        "Alex Brandt (Agentur)");
    for (int i = 1; i <= count; i++) {
      Server server = new Server("faults-" + i, TestInstallation.freePort());
      Path home = USR.resolve("servers").resolve(server.name);
      copy(i == 1 ? built : USR.resolve("servers/faults-1"), home);
      Path overrides = home.resolve("configDropins/overrides");
      Files.createDirectories(overrides);
      Files.deleteIfExists(overrides.resolve("it.xml"));
      Files.copy(
          Path.of("liberty/demo/embedded-provider.xml"),
          overrides.resolve("embedded-provider.xml"),
          StandardCopyOption.REPLACE_EXISTING);
      servers.add(server);
      start(server);
      if (i == 1) {
        TestInstallation.use(database, server.port, USR, server.name);
      }
    }
  }

  /** A fast shutdown, as an administrator would; every connection breaks. */
  void stopDatabase() throws IOException {
    database.close();
  }

  void startDatabase() throws IOException, SQLException {
    database =
        EmbeddedDatabase.start(ROOT.resolve("pg"), ROOT.resolve("pg-runtime"), databasePort, true);
    if (!servers.isEmpty()) {
      TestInstallation.use(database, servers.get(0).port, USR, servers.get(0).name);
    }
  }

  /**
   * @return milliseconds until it was ready
   */
  long start(Server server) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    server.process =
        LibertyProcess.start(
            WLP,
            USR,
            server.name,
            server.port,
            ROOT.resolve(server.name + ".log"),
            List.of(),
            environment(server));
    if (!server.process.awaitReady(Duration.ofSeconds(180))) {
      throw new AssertionError(server.name + " does not get ready, see " + ROOT);
    }
    return (System.nanoTime() - begun) / 1_000_000;
  }

  private Map<String, String> environment(Server server) throws IOException {
    OwnKeys keys = OwnKeys.in(ROOT.resolve("keys"));
    Map<String, String> all = new HashMap<>();
    all.put("AMTSSTIMME_DEMO", "true");
    all.put("AMTSSTIMME_HTTP_HOST", "localhost");
    all.put("AMTSSTIMME_HTTP_PORT", Integer.toString(server.port));
    all.put("AMTSSTIMME_DB_HOST", "localhost");
    all.put("AMTSSTIMME_DB_PORT", Integer.toString(databasePort));
    all.put("AMTSSTIMME_DB_SSLMODE", "disable");
    all.put("AMTSSTIMME_DATA_KEY_FILE", keys.data().toString());
    all.put("AMTSSTIMME_AUDIT_KEY_FILE", keys.audit().toString());
    all.put("AMTSSTIMME_PROOF_KEY_FILE", keys.proof().toString());
    all.put("AMTSSTIMME_PUBLIC_URL", TestInstallation.PUBLIC_URL);
    all.put("AMTSSTIMME_MAIL_FROM", "amtsstimme@example.org");
    all.put("AMTSSTIMME_MAIL_FOLDER", mails.toString());
    all.put("AMTSSTIMME_JOBS_POLL", "PT0.5S");
    all.put("keystore_password", "demo-only");
    return all;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        String name = from.relativize(file).toString();
        if (!name.startsWith("logs") && !name.startsWith("workarea")) {
          Path target = to.resolve(name);
          if (Files.isDirectory(file)) {
            Files.createDirectories(target);
          } else {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Server server : servers) {
      if (server.process != null) {
        server.process.stop();
      }
    }
    database.close();
  }
}
