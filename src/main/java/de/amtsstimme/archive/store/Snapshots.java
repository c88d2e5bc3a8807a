package de.amtsstimme.archive.store;

import de.amtsstimme.archive.domain.ArchiveKind;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Set;
import javax.sql.DataSource;

/**
 * An archive while it is being downloaded: the request's own transaction is over by then, so this
 * is one of its own, READ ONLY and on one snapshot, through the same door once more.
 */
@ApplicationScoped
public class Snapshots {

  /** Who downloads, as the token says it. */
  public record Visitor(String issuer, String subject) {}

  @Resource(lookup = "jdbc/amtsstimme")
  DataSource dataSource;

  @Inject InstantSource clock;

  /**
   * @param slug null for the installation
   */
  public void write(Visitor visitor, String slug, OutputStream out) throws IOException {
    try (Connection db = dataSource.getConnection()) {
      db.setAutoCommit(false);
      try {
        begin(db);
        enter(db, visitor, slug);
        ArchiveKind kind = slug == null ? ArchiveKind.AGENCY : ArchiveKind.AUTHORITY;
        ArchiveWriter.behindTheDoor(db, kind).write(out, clock.instant());
      } finally {
        db.rollback();
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void begin(Connection db) throws SQLException {
    try (PreparedStatement begin =
        db.prepareStatement("set transaction isolation level repeatable read, read only")) {
      begin.execute();
    }
  }

  /** Who was let in a moment ago may be out by now. */
  private static void enter(Connection db, Visitor visitor, String slug) throws SQLException {
    String sql =
        slug == null
            ? "select side from door_enter_installation(?, ?)"
            : "select roles from door_enter(?, ?, ?)";
    try (PreparedStatement door = db.prepareStatement(sql)) {
      door.setString(1, visitor.issuer());
      door.setString(2, visitor.subject());
      if (slug != null) {
        door.setString(3, slug);
      }
      try (ResultSet row = door.executeQuery()) {
        Right needed = slug == null ? Right.EXPORT_AGENCY : Right.EXPORT_AUTHORITY;
        if (!row.next() || !needed.heldBy(roles(row.getString(1)))) {
          throw new SQLException("the door is closed");
        }
      }
    }
  }

  /** Roles in an authority, or the side in the installation; only one side of it is a role. */
  private static Set<Role> roles(String names) {
    return Set.of("AGENCY", "NONE").contains(names) ? Set.of() : Role.parse(names);
  }
}
