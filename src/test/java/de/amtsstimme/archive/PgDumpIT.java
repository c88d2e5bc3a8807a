package de.amtsstimme.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README says about pg_dump, tried with a client of the server's version, if there is one:
 * in the directory PGBIN names, or on the path. An older client refuses to dump the server.
 */
@ExtendWith(ArquillianExtension.class)
class PgDumpIT {

  private static final String BIN = System.getenv("PGBIN");

  @TempDir Path directory;

  /** How a program ended, and all it said. */
  private record Outcome(int code, String output) {}

  @BeforeEach
  void aClientOfTheServersVersion() {
    String version = version();
    boolean right = version.matches("(?s)pg_dump \\(PostgreSQL\\) 18\\b.*");
    if (!right) {
      System.out.println(
          "PgDumpIT did not run: needs pg_dump of version 18 on the path or in $PGBIN, found: "
              + (version.isBlank() ? "none" : version.strip()));
    }
    assumeTrue(right, "pg_dump 18 wanted, found: " + version.strip());
  }

  @Test
  void aSuperusersDumpIsTheWholeInstallation() throws Exception {
    OtherInstallation source = new OtherInstallation();
    source.load(archive());
    Path dump = directory.resolve("all.dump");
    succeed("pg_dump", "-U", "postgres", "-d", source.name(), "-Fc", "-f", dump.toString());
    assertRestored(source, dump);
  }

  @Test
  void theOwnerSeesEverythingWhenItIsToldTo() throws Exception {
    OtherInstallation source = new OtherInstallation();
    source.load(archive());
    Path dump = directory.resolve("owner.dump");
    String[] plain = {
      "pg_dump", "-U", "amtsstimme_owner", "-d", source.name(), "-Fc", "-f", dump.toString()
    };
    Outcome refused = run(plain);
    assertNotEquals(0, refused.code());
    assertTrue(refused.output().contains("row-level security"), refused.output());
    List<String> told = new ArrayList<>(List.of(plain));
    told.add("--enable-row-security");
    succeed(told.toArray(String[]::new));
    assertRestored(source, dump);
  }

  private byte[] archive() {
    TestAuthority a = FullAuthority.make();
    return a.admin.get(a.path + "/export").ok().raw().body();
  }

  private void assertRestored(OtherInstallation source, Path dump) throws Exception {
    OtherInstallation target = new OtherInstallation();
    succeed(
        "pg_restore",
        "-U",
        "postgres",
        "-d",
        target.name(),
        "--clean",
        "--if-exists",
        "--exit-on-error",
        dump.toString());
    assertEquals(source.contents(), target.contents());
    assertEquals(privileges(source), privileges(target));
  }

  /** Owners and rights of functions, and what functions made later will have. */
  private static String privileges(OtherInstallation installation) throws SQLException {
    try (Connection db = DriverManager.getConnection(installation.url(), "postgres", "");
        var rows =
            db.createStatement()
                .executeQuery(
                    "select string_agg(p.oid::regprocedure || ' ' || proowner::regrole || ' ' || coalesce(proacl::text, ''), ';'"
                        + " order by p.oid::regprocedure::text) || (select string_agg(defaclacl::text, ';') from pg_default_acl)"
                        + " from pg_proc p where pronamespace = 'amtsstimme'::regnamespace")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static String version() {
    try {
      return run("pg_dump", "--version").output();
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static void succeed(String... command) throws IOException, InterruptedException {
    Outcome outcome = run(command);
    assertEquals(0, outcome.code(), String.join(" ", command) + "\n" + outcome.output());
  }

  private static Outcome run(String... command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(command));
    if (BIN != null) {
      all.set(0, Path.of(BIN, command[0]).toString());
    }
    ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
    builder.environment().put("PGHOST", "localhost");
    builder.environment().put("PGPORT", Integer.toString(TestInstallation.databasePort()));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running: " + all);
    return new Outcome(process.exitValue(), output);
  }
}
