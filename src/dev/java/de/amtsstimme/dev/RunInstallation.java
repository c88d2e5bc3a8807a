package de.amtsstimme.dev;

import de.amtsstimme.migration.Migrate;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What plain `mvn` runs: PostgreSQL, migrations as owner, Liberty as the application role, the
 * demo, one message. Ctrl-C ends all.
 */
public final class RunInstallation {

  static final String ISSUER = "https://anmeldung.amtsstimme.invalid";

  private RunInstallation() {}

  public static void main(String[] args) throws Exception {
    RunDirectory directory = new RunDirectory(args[0]);
    int port = Integer.parseInt(args[1]);
    boolean reset = !args[2].equals("false");
    // Held by the open channel until the process ends, however it ends.
    if (directory.lock() == null) {
      fail(directory.alreadyRunning());
    }
    Files.writeString(
        directory.path("installation"),
        "http://localhost:" + port + "/ (Prozess " + ProcessHandle.current().pid() + ")");
    Path data = directory.path("pg");
    if (reset || Files.exists(directory.path("demo-unfinished"))) {
      delete(data);
      delete(directory.path("audit-siegel"));
    }
    int databasePort = freePort();
    EmbeddedDatabase database =
        EmbeddedDatabase.start(data, directory.path("pg-runtime"), databasePort, true);
    Running running = new Running(database);
    Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));

    database.migrate();
    boolean fresh =
        Migrate.enterFirstAdmin(
            database.url(),
            EmbeddedDatabase.OWNER,
            "",
            ISSUER,
            "agentur.admin",
            "Alex Brandt (Agentur)");
    if (fresh) {
      Files.writeString(directory.path("demo-unfinished"), "");
    }
    writeConnection(directory, database);

    Path wlp = directory.path("wlp");
    Path overrides = wlp.resolve("usr/servers/amtsstimme/configDropins/overrides");
    Files.createDirectories(overrides);
    Files.copy(
        Path.of("liberty/demo/embedded-provider.xml"),
        overrides.resolve("embedded-provider.xml"),
        StandardCopyOption.REPLACE_EXISTING);
    // Made anew at every start; keys of an earlier password could not be read, and every log-in
    // would fail.
    Files.deleteIfExists(wlp.resolve("usr/servers/amtsstimme/resources/security/ltpa.keys"));
    Files.createDirectories(directory.path("log"));
    Optional<Path> grammar =
        args[3].equals("false") ? LanguageToolJars.mirror(directory) : Optional.empty();
    Path log = directory.path("log").resolve("liberty.log");
    long started = System.nanoTime();
    LibertyProcess liberty =
        LibertyProcess.start(
            wlp,
            wlp.resolve("usr"),
            "amtsstimme",
            port,
            log,
            grammar.isPresent() ? List.of("-Xmx1g") : List.of(),
            environment(directory, port, databasePort, grammar));
    running.liberty = liberty;
    Files.writeString(directory.path("liberty.pid"), Long.toString(liberty.pid()));
    if (!liberty.awaitReady(Duration.ofSeconds(300))) {
      running.waitIfStopping();
      System.err.println(tail(log));
      fail("Der Server ist nicht bereit geworden. Das ganze Protokoll: " + log);
    }
    long readyMillis = (System.nanoTime() - started) / 1_000_000;
    if (fresh) {
      new DemoInstallation(port).load();
      database.analyze();
      Files.delete(directory.path("demo-unfinished"));
    }
    System.out.println(Welcome.text(port, directory, readyMillis));
    liberty.waitFor();
    running.waitIfStopping();
    fail("Der Server hat sich beendet. Protokoll: " + log);
  }

  private static Map<String, String> environment(
      RunDirectory directory, int port, int databasePort, Optional<Path> grammar)
      throws IOException {
    OwnKeys keys = OwnKeys.in(directory.path("keys"));
    return Map.ofEntries(
        Map.entry("AMTSSTIMME_LANGUAGETOOL", grammar.map(Path::toString).orElse("")),
        Map.entry("AMTSSTIMME_DEMO", "true"),
        Map.entry("AMTSSTIMME_HTTP_HOST", "localhost"),
        Map.entry("AMTSSTIMME_HTTP_PORT", Integer.toString(port)),
        Map.entry("AMTSSTIMME_DB_HOST", "localhost"),
        Map.entry("AMTSSTIMME_DB_PORT", Integer.toString(databasePort)),
        Map.entry("AMTSSTIMME_DB_SSLMODE", "disable"),
        Map.entry("AMTSSTIMME_DATA_KEY_FILE", keys.data().toString()),
        Map.entry("AMTSSTIMME_AUDIT_KEY_FILE", keys.audit().toString()),
        Map.entry("AMTSSTIMME_PROOF_KEY_FILE", keys.proof().toString()),
        Map.entry("AMTSSTIMME_AUDIT_SINK", directory.path("audit-siegel").toString()),
        Map.entry("AMTSSTIMME_PUBLIC_URL", "http://localhost:" + port),
        Map.entry("AMTSSTIMME_MAIL_FROM", "amtsstimme@demo.invalid"),
        Map.entry("AMTSSTIMME_MAIL_FOLDER", directory.path("mails").toAbsolutePath().toString()),
        Map.entry("keystore_password", "demo-only"));
  }

  private static void writeConnection(RunDirectory directory, EmbeddedDatabase database)
      throws IOException {
    Files.writeString(
        directory.path("database"),
        "PGHOST=localhost PGPORT="
            + database.port()
            + " PGDATABASE="
            + EmbeddedDatabase.NAME
            + "\n");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String tail(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path p : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(p);
      }
    }
  }

  private static void fail(String sentence) {
    System.err.println();
    System.err.println(sentence);
    System.err.println();
    System.exit(1);
  }

  /** What has to end, in order: first what uses the database, then the database. */
  private static final class Running {
    private final EmbeddedDatabase database;
    private volatile LibertyProcess liberty;
    private volatile boolean stopping;

    Running(EmbeddedDatabase database) {
      this.database = database;
    }

    /**
     * Ctrl-C is no failure: then the shutdown hook has the word, and this thread waits for the end.
     */
    void waitIfStopping() throws InterruptedException {
      if (stopping) {
        Thread.currentThread().join();
      }
    }

    void stop() {
      stopping = true;
      if (liberty != null) {
        liberty.stop();
      }
      try {
        database.close();
      } catch (IOException e) {
        System.err.println("PostgreSQL: " + e.getMessage());
      }
    }
  }
}
