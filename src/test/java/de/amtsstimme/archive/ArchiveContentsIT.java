package de.amtsstimme.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.archive.domain.ArchiveContents;
import de.amtsstimme.archive.domain.ArchiveContents.LeftOut;
import de.amtsstimme.archive.domain.ArchiveContents.LeftOutColumn;
import de.amtsstimme.fixtures.TestInstallation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The lists of what is in an archive, held against the catalogue: a new table, or a new column that
 * looks like a secret, fails until somebody decides.
 */
class ArchiveContentsIT {

  /** Written and read by both sides without loss, as the round trip shows. */
  private static final Set<String> TYPES =
      Set.of(
          "uuid",
          "text",
          "timestamp with time zone",
          "date",
          "boolean",
          "integer",
          "bigint",
          "bytea",
          "tsvector",
          "numeric",
          "text[]",
          "uuid[]",
          "jsonb");

  @Test
  void everyTableIsInAnArchiveOrLeftOutWithAReason() throws SQLException {
    assertEquals(List.of(), undecided(""));
    assertTrue(ArchiveContents.LEFT_OUT.stream().allMatch(l -> l.reason().length() > 20));
    assertTrue(ArchiveContents.LEFT_OUT_COLUMNS.stream().allMatch(l -> l.reason().length() > 20));
  }

  @Test
  void aNewTableFails() throws SQLException {
    assertEquals(
        List.of("news: nobody decided"), undecided("create table news (id uuid primary key);"));
    assertEquals(
        List.of("news: nobody decided"),
        undecided(
            "create table news (tenant_id uuid not null references authority (id), id uuid, primary key (tenant_id, id));"
                + " call conform_tenant_table('news');"));
  }

  @Test
  void whatLooksLikeASecretIsLeftOut() throws SQLException {
    String sql =
        "select table_name || '.' || column_name from information_schema.columns where table_schema = 'amtsstimme'"
            + " and table_name in (select relname from pg_class where relkind = 'r')"
            + " and column_name ~ '(token|secret|password|private|credential|otp)' order by 1";
    TreeSet<String> leftOut = new TreeSet<>();
    for (LeftOutColumn c : ArchiveContents.LEFT_OUT_COLUMNS) {
      leftOut.add(c.table() + "." + c.column());
    }
    List<String> found = new ArrayList<>(list(sql));
    found.removeIf(c -> leftOutTables().contains(c.substring(0, c.indexOf('.'))));
    assertEquals(new TreeSet<>(found), leftOut);
  }

  @Test
  void everyTypeIsOneThatWasTried() throws SQLException {
    for (String column :
        list(
            "select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) from pg_attribute a"
                + " join pg_class c on c.oid = a.attrelid where c.relnamespace = 'amtsstimme'::regnamespace and c.relkind = 'r'"
                + " and a.attnum > 0 and not a.attisdropped order by 1")) {
      String table = column.substring(0, column.indexOf('.'));
      if (!leftOutTables().contains(table)) {
        // However many digits.
        String type = column.substring(column.indexOf(' ') + 1).replaceFirst("\\(.*", "");
        assertTrue(TYPES.contains(type), column);
      }
    }
  }

  @Test
  void theServerMayReadWhatItExports() throws SQLException {
    for (String table : exported()) {
      if (!table.equals("person")) {
        assertEquals(
            List.of("t"),
            list(
                "select has_table_privilege('amtsstimme_app', 'amtsstimme."
                    + table
                    + "', 'select')"),
            table);
      }
    }
  }

  /** What belongs to one authority goes with it: exported before, removed after. */
  @Test
  void everyTableOfAnAuthorityIsPurged() throws SQLException {
    assertEquals(
        List.of(),
        list(
            "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'"
                + " where c.relnamespace = 'amtsstimme'::regnamespace and c.relkind = 'r'"
                + " and not has_table_privilege('amtsstimme_purge', c.oid, 'delete') order by 1"));
  }

  private static List<String> undecided(String sql) throws SQLException {
    try (Connection db = TestInstallation.owner();
        Statement s = db.createStatement()) {
      db.setAutoCommit(false);
      s.execute(sql + "select 1");
      List<String> faults = new ArrayList<>();
      Set<String> tables = new TreeSet<>();
      try (ResultSet rows =
          s.executeQuery(
              "select relname, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')"
                  + " from pg_class c where relnamespace = 'amtsstimme'::regnamespace and relkind = 'r' order by 1")) {
        while (rows.next()) {
          String table = rows.getString(1);
          tables.add(table);
          boolean decided =
              rows.getBoolean(2)
                  ? ArchiveContents.OF_AN_AUTHORITY.contains(table)
                  : exported().contains(table);
          if (decided == leftOutTables().contains(table)) {
            faults.add(table + (decided ? ": in and left out" : ": nobody decided"));
          }
        }
      }
      Stream.concat(exported().stream(), leftOutTables().stream())
          .filter(t -> !tables.contains(t))
          .forEach(t -> faults.add(t + ": is not there"));
      db.rollback();
      return faults;
    }
  }

  private static Set<String> exported() {
    Set<String> all = new TreeSet<>(ArchiveContents.OF_AN_AUTHORITY);
    all.addAll(ArchiveContents.OF_THE_AGENCY);
    return all;
  }

  private static Set<String> leftOutTables() {
    TreeSet<String> all = new TreeSet<>();
    ArchiveContents.LEFT_OUT.stream().map(LeftOut::table).forEach(all::add);
    return all;
  }

  private static List<String> list(String sql) throws SQLException {
    try (Connection db = TestInstallation.superuser();
        Statement s = db.createStatement();
        ResultSet rows = s.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }
}
