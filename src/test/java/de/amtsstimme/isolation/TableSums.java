package de.amtsstimme.isolation;

import de.amtsstimme.fixtures.Contents;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postgresql.PGStatement;

/**
 * A sum over every row of two authorities in each table, and of every table that belongs to none,
 * seen past all policies. What jobs write is left out ({@link Contents}).
 */
final class TableSums implements AutoCloseable {

  private final Connection connection;
  private final PreparedStatement statement;
  private Map<String, String> last;

  TableSums() throws SQLException {
    connection = TestInstallation.owner();
    try (Statement s = connection.createStatement()) {
      // Some hundred tables: planning them costs more than reading them.
      s.execute("set plan_cache_mode = force_generic_plan");
      statement = connection.prepareStatement(sumOfEachTable(s));
    }
    statement.unwrap(PGStatement.class).setPrepareThreshold(1);
  }

  /** What counts from now on. */
  void look(TestAuthority one, TestAuthority other) throws SQLException {
    statement.setString(1, one.slug);
    statement.setString(2, other.slug);
    last = read();
  }

  /** Tables in which something is different from what it was when they were last looked at. */
  Set<String> changed() throws SQLException {
    Map<String, String> now = read();
    Set<String> changed = new TreeSet<>();
    now.forEach(
        (table, sum) -> {
          if (!sum.equals(last.get(table))) {
            changed.add(table);
          }
        });
    last = now;
    return changed;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private Map<String, String> read() throws SQLException {
    Map<String, String> sums = new TreeMap<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        sums.put(rows.getString(1), rows.getString(2));
      }
    }
    return sums;
  }

  private static String sumOfEachTable(Statement s) throws SQLException {
    List<String> sums = new ArrayList<>();
    try (ResultSet tables =
        s.executeQuery(
            "select t.tablename, exists (select from pg_attribute a where a.attrelid ="
                + " format('amtsstimme.%I', t.tablename)::regclass and a.attname = 'tenant_id')"
                + " from pg_tables t where t.schemaname = 'amtsstimme' order by 1")) {
      while (tables.next()) {
        String t = tables.getString(1);
        if (!Contents.WRITTEN_BY_JOBS.contains(t)) {
          sums.add(
              "select '%s', count(*)::text || coalesce(sum(hashtextextended(t%s::text, 0))::text, '') from %s t%s"
                  .formatted(
                      t,
                      Contents.MOVED_BY_JOBS.contains(t) ? ".id" : "",
                      t,
                      tables.getBoolean(2)
                          ? " where t.tenant_id = any ((select ids from two)::uuid[])"
                          : ""));
        }
      }
    }
    return "with two as materialized (select array_agg(id) as ids from authority where slug in (?, ?)) "
        + String.join(" union all ", sums);
  }
}
