package de.amtsstimme.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date as the owner role. A main of its own with its own class path: the
 * server never holds the owner's password. Environment: AMTSSTIMME_DB_URL, AMTSSTIMME_DB_OWNER
 * (amtsstimme_owner), AMTSSTIMME_DB_OWNER_PASSWORD; optionally AMTSSTIMME_FIRST_ADMIN_ISSUER,
 * _SUBJECT and _NAME: the agency's first administrator, entered only while there is none.
 */
public final class Migrate {

  private Migrate() {}

  public static void main(String[] args) throws SQLException {
    Map<String, String> env = System.getenv();
    String url = required(env, "AMTSSTIMME_DB_URL");
    String user = env.getOrDefault("AMTSSTIMME_DB_OWNER", "amtsstimme_owner");
    String password = env.getOrDefault("AMTSSTIMME_DB_OWNER_PASSWORD", "");
    int applied = migrate(url, user, password);
    System.out.println("Migrationen angewendet: " + applied);
    String issuer = env.get("AMTSSTIMME_FIRST_ADMIN_ISSUER");
    String subject = env.get("AMTSSTIMME_FIRST_ADMIN_SUBJECT");
    if (issuer != null && subject != null) {
      boolean entered =
          enterFirstAdmin(
              url,
              user,
              password,
              issuer,
              subject,
              env.getOrDefault("AMTSSTIMME_FIRST_ADMIN_NAME", subject));
      System.out.println(
          entered
              ? "Erste Agentur-Administration eingetragen."
              : "Es gibt schon eine Agentur-Administration.");
    }
  }

  /**
   * @return how many migrations were applied
   */
  public static int migrate(String url, String user, String password) throws SQLException {
    int applied =
        Flyway.configure(Migrate.class.getClassLoader())
            .dataSource(url, user, password)
            .defaultSchema("amtsstimme")
            .locations("classpath:db/migration")
            .failOnMissingLocations(true)
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .load()
            .migrate()
            .migrationsExecuted;
    try (Connection c = DriverManager.getConnection(url, user, password);
        Statement s = c.createStatement()) {
      // The server asserts the schema version before it is ready.
      s.execute("grant select on amtsstimme.flyway_schema_history to amtsstimme_app");
    }
    return applied;
  }

  /** The agency's first administrator cannot be invited by anybody. Later ones are. */
  public static boolean enterFirstAdmin(
      String url, String user, String password, String issuer, String subject, String name)
      throws SQLException {
    try (Connection c = DriverManager.getConnection(url, user, password)) {
      c.setAutoCommit(false);
      try (Statement s = c.createStatement();
          var admins =
              s.executeQuery(
                  "select 1 from amtsstimme.agency_staff where admin and removed_at is null")) {
        if (admins.next()) {
          return false;
        }
      }
      try (PreparedStatement person =
              c.prepareStatement(
                  "insert into amtsstimme.person (id, issuer, subject) values (?, ?, ?) on conflict (issuer, subject) do nothing");
          PreparedStatement staff =
              c.prepareStatement(
                  "insert into amtsstimme.agency_staff (id, person_id, display_name, admin)"
                      + " select ?, id, ?, true from amtsstimme.person where issuer = ? and subject = ?")) {
        person.setObject(1, UUID.randomUUID());
        person.setString(2, issuer);
        person.setString(3, subject);
        person.executeUpdate();
        staff.setObject(1, UUID.randomUUID());
        staff.setString(2, name);
        staff.setString(3, issuer);
        staff.setString(4, subject);
        staff.executeUpdate();
      }
      c.commit();
      return true;
    }
  }

  private static String required(Map<String, String> env, String name) {
    String value = env.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(
          name + " fehlt, etwa jdbc:postgresql://db:5432/amtsstimme");
    }
    return value;
  }
}
