package de.amtsstimme.archive.store;

import de.amtsstimme.archive.domain.ArchiveKind;
import de.amtsstimme.archive.domain.ArchiveRefused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What an archive is hung on in the database it comes to: the authority's place, and its people.
 */
public final class Roots {

  private Roots() {}

  /** The owner role binds its transaction itself; the door is for people. */
  public static void bind(Connection db, UUID tenant) throws SQLException {
    try (PreparedStatement bind =
        db.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
      bind.setString(1, tenant.toString());
      bind.execute();
    }
  }

  static void requireFree(Connection db, Manifest manifest) throws SQLException {
    if (manifest.kind() == ArchiveKind.AGENCY) {
      requireEmpty(db);
      return;
    }
    String taken =
        first(
            db,
            "select name from authority where id = ?::uuid or slug = ?",
            manifest.owner().id().toString(),
            manifest.owner().slug());
    if (taken != null) {
      throw new ArchiveRefused(
          "Eine Behörde mit dieser Kennung oder dem Kurznamen „%s“ gibt es hier schon: %s."
              .formatted(manifest.owner().slug(), taken));
    }
  }

  private static void requireEmpty(Connection db) throws SQLException {
    boolean used =
        first(
                db,
                "select 'used' where exists (select from agency_staff) or exists (select from authority)"
                    + " or exists (select from audit_head) or exists (select from purge_certificate)")
            != null;
    if (used) {
      throw new ArchiveRefused(
          "Das Archiv der Agentur wird nur in eine leere Installation eingelesen, vor allen Behörden"
              + " und ohne eingetragene erste Administration.");
    }
  }

  /** Whoever is here already under another id would be two people from now on. */
  static void requireSamePeople(Connection db, String batch) throws SQLException {
    String other =
        first(
            db,
            "select r.subject from json_populate_recordset(null::person, ?::json) r where not exists"
                + " (select from person p where p.id = r.id and p.issuer = r.issuer and p.subject = r.subject)",
            batch);
    if (other != null) {
      throw new ArchiveRefused(
          "Die Person mit dem Subject „%s“ gibt es hier schon unter einer anderen Kennung."
              .formatted(other));
    }
  }

  static String first(Connection db, String sql, String... parameters) throws SQLException {
    try (PreparedStatement query = db.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setString(i + 1, parameters[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }
}
