package de.amtsstimme.isolation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.TestInstallation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands where it does not belong. */
final class StrayRows {

  private StrayRows() {}

  /** Rows of the one in which something of the other stands, past all policies. */
  static List<String> of(Tenancy mine, Tenancy other) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection db = TestInstallation.owner()) {
      List<String> tables = new ArrayList<>();
      try (PreparedStatement s =
              db.prepareStatement(
                  "select table_name from information_schema.columns where table_schema ="
                      + " 'amtsstimme' and column_name = 'tenant_id' and table_name in (select"
                      + " relname from pg_class where relkind = 'r')");
          ResultSet rows = s.executeQuery()) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      assertTrue(tables.contains("inquiry") && tables.contains("idempotency_key"));
      for (String table : tables) {
        try (PreparedStatement s =
            db.prepareStatement(
                "select t::text from amtsstimme."
                    + table
                    + " t where t.tenant_id = (select id from amtsstimme.authority where slug = ?)"
                    + " and t::text like '%' || ? || '%'")) {
          s.setString(1, mine.authority.slug);
          s.setString(2, other.mark);
          try (ResultSet rows = s.executeQuery()) {
            while (rows.next()) {
              found.add(table + ": " + rows.getString(1));
            }
          }
        }
      }
    }
    return found;
  }
}
