package de.amtsstimme.archive.store;

import de.amtsstimme.archive.domain.ArchiveKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of a table as lines, through a cursor: as many as there are, a few at a time. */
final class TableRows {

  private static final int FETCH = 1000;

  private TableRows() {}

  /** What was written. */
  record Written(long rows, long bytes, String sha256) {}

  /** Instants leave in UTC with their microseconds, bytes in hexadecimal. */
  static void settle(Connection db) throws SQLException {
    try (PreparedStatement settings =
        db.prepareStatement(
            "select set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true),"
                + " set_config('extra_float_digits', '1', true), set_config('intervalstyle', 'iso_8601', true),"
                + " set_config('search_path', 'amtsstimme, pg_temp', true)")) {
      settings.execute();
    }
  }

  static Written write(
      Connection db, TableShape table, ArchiveKind kind, TableShape.Reader reader, OutputStream out)
      throws SQLException, IOException {
    Digested digested = new Digested(out);
    long count = 0;
    try (PreparedStatement query = db.prepareStatement(table.select(kind, reader))) {
      query.setFetchSize(FETCH);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          digested.write((rows.getString(1) + '\n').getBytes(StandardCharsets.UTF_8));
          count++;
        }
      }
    }
    return new Written(count, digested.bytes(), digested.sha256());
  }
}
