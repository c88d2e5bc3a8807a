package de.amtsstimme.archive;

import de.amtsstimme.archive.domain.ArchiveContents;
import de.amtsstimme.fixtures.TestInstallation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** An empty installation beside the one under test, for bringing archives in. */
final class OtherInstallation {

  private final String name = "other_" + UUID.randomUUID().toString().replace("-", "");
  private final String url;

  OtherInstallation() {
    try {
      this.url = TestInstallation.another(name);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  String name() {
    return name;
  }

  String url() {
    return url;
  }

  Connection connect() throws SQLException {
    Connection db = DriverManager.getConnection(url, "amtsstimme_owner", "");
    db.setAutoCommit(false);
    return db;
  }

  String load(byte[] archive) throws SQLException, IOException {
    Path file = Files.createTempFile("archiv", ".zip");
    try (Connection db = connect()) {
      Files.write(file, archive);
      return ImportArchives.load(db, file);
    } finally {
      Files.delete(file);
    }
  }

  Map<String, String> contents() throws SQLException {
    try (Connection db = connect()) {
      return contents(db, null);
    }
  }

  /**
   * Every table of the schema: how many rows, and a sum over all that an archive has of them.
   *
   * @param tenant only that authority's rows and tables, or null for everything
   */
  static Map<String, String> contents(Connection db, UUID tenant) throws SQLException {
    Map<String, String> all = new TreeMap<>();
    try (Statement s = db.createStatement()) {
      s.execute("set timezone = 'UTC'");
      for (String table : tables(s, tenant != null)) {
        String where = tenant == null ? "" : " where tenant_id = '" + tenant + "'";
        try (ResultSet sum =
            s.executeQuery(
                "select count(*) || ' ' || coalesce(md5(string_agg(r, '|' order by r)), '') from"
                    + " (select (to_jsonb(x) - 'token_hash')::text collate \"C\" as r from"
                    + " amtsstimme."
                    + table
                    + " x"
                    + where
                    + ") y")) {
          sum.next();
          all.put(table, sum.getString(1));
        }
      }
    }
    return all;
  }

  /**
   * Without what no archive has, and without the seals, which a job goes on making here: of those
   * the archives are compared.
   */
  private static List<String> tables(Statement s, boolean tenants) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        s.executeQuery(
            "select c.relname from pg_class c where c.relnamespace = 'amtsstimme'::regnamespace and"
                + " c.relkind = 'r'"
                + (tenants
                    ? " and exists (select from pg_attribute a where a.attrelid = c.oid and"
                        + " a.attname = 'tenant_id')"
                    : ""))) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    ArchiveContents.LEFT_OUT.forEach(left -> tables.remove(left.table()));
    tables.remove("audit_checkpoint");
    return tables;
  }
}
