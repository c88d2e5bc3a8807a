package de.amtsstimme.dev;

import de.amtsstimme.migration.Migrate;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A real PostgreSQL in a directory, with our roles and the current schema. For development and
 * tests.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  public static final String NAME = "amtsstimme";
  public static final String OWNER = "amtsstimme_owner";
  public static final String APPLICATION = "amtsstimme_app";

  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * @param durable false for tests: data that nobody misses needs no fsync
   */
  public static EmbeddedDatabase start(Path directory, Path binaries, int port, boolean durable)
      throws IOException, SQLException {
    return start(directory, binaries, port, durable, "256MB");
  }

  /**
   * @param buffers PostgreSQL's own memory, such as "256MB"
   */
  public static EmbeddedDatabase start(
      Path directory, Path binaries, int port, boolean durable, String buffers)
      throws IOException, SQLException {
    Files.createDirectories(directory);
    Files.createDirectories(binaries);
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory)
            .setOverrideWorkingDirectory(binaries.toFile())
            .setCleanDataDirectory(false)
            // Who starts it ends it, after what uses it.
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setServerConfig("max_connections", "100")
            .setServerConfig("shared_buffers", buffers)
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setLocaleConfig("locale", "C.UTF-8")
            .setErrorRedirector(
                ProcessBuilder.Redirect.appendTo(binaries.resolve("postgres.log").toFile()))
            .setOutputRedirector(
                ProcessBuilder.Redirect.appendTo(binaries.resolve("postgres.log").toFile()));
    if (!durable) {
      builder
          .setServerConfig("fsync", "off")
          .setServerConfig("synchronous_commit", "off")
          .setServerConfig("full_page_writes", "off");
    }
    EmbeddedDatabase database = new EmbeddedDatabase(builder.start());
    database.create(NAME);
    return database;
  }

  public int port() {
    return postgres.getPort();
  }

  public String url() {
    return url(NAME);
  }

  public String url(String database) {
    return "jdbc:postgresql://localhost:" + port() + "/" + database;
  }

  public int migrate() throws SQLException {
    return Migrate.migrate(url(), OWNER, "");
  }

  /** After loading: too few rows for PostgreSQL to count them by itself, and its plans guess. */
  public void analyze() throws SQLException {
    try (Connection c = superuser(NAME);
        Statement s = c.createStatement()) {
      s.execute("analyze");
    }
  }

  /** A database of this name with our roles in it, if there is none yet; empty otherwise. */
  public void create(String name) throws SQLException {
    boolean exists;
    try (Connection c = superuser("postgres");
        Statement s = c.createStatement();
        var rows = s.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
      exists = rows.next();
    }
    if (!exists) {
      try (Connection c = superuser("postgres");
          Statement s = c.createStatement()) {
        s.execute("create database " + name);
      }
    }
    try (Connection c = superuser(name);
        Statement s = c.createStatement()) {
      s.execute(resource("/db/bootstrap/roles.sql"));
    }
  }

  public Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port() + "/" + database, "postgres", "");
  }

  public Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(url(), role, "");
  }

  private static String resource(String name) {
    try (InputStream in = EmbeddedDatabase.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
