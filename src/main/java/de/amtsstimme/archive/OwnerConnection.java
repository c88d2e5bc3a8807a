package de.amtsstimme.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The owner role's way to the database, from the same environment as the migration's. */
final class OwnerConnection {

  private OwnerConnection() {}

  static Connection open(Map<String, String> env) throws SQLException {
    String url = env.get("AMTSSTIMME_DB_URL");
    if (url == null || url.isBlank()) {
      throw new IllegalArgumentException(
          "AMTSSTIMME_DB_URL fehlt, etwa jdbc:postgresql://db:5432/amtsstimme");
    }
    Connection db =
        DriverManager.getConnection(
            url,
            env.getOrDefault("AMTSSTIMME_DB_OWNER", "amtsstimme_owner"),
            env.getOrDefault("AMTSSTIMME_DB_OWNER_PASSWORD", ""));
    db.setAutoCommit(false);
    return db;
  }
}
