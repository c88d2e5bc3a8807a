package de.amtsstimme.archive.store;

import de.amtsstimme.archive.domain.ArchiveContents;
import de.amtsstimme.archive.domain.ArchiveContents.LeftOutColumn;
import de.amtsstimme.archive.domain.ArchiveKind;
import de.amtsstimme.archive.domain.LoadOrder.Reference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One table as the catalogue describes it, without what is left out, and the statements that read
 * and write its rows as JSON. They are put together from the names of our own tables and columns
 * and from constants, never from input.
 */
record TableShape(String name, List<Manifest.Column> columns, List<String> key) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  /** Whose eyes read: the application role behind the door, or the owner. */
  enum Reader {
    APPLICATION,
    OWNER
  }

  private static final String PEOPLE_OF_THE_AUTHORITY =
      "(select p.* from person p where exists (select from membership m where m.tenant_id = bound_tenant() and m.person_id = p.id)"
          + " or exists (select from agency_grant g where g.tenant_id = bound_tenant() and g.person_id = p.id))";
  private static final String PEOPLE_OF_THE_AGENCY =
      "(select p.* from person p where exists (select from agency_staff s where s.person_id = p.id))";

  static TableShape of(Connection db, String table) throws SQLException {
    List<Manifest.Column> columns = new ArrayList<>();
    try (PreparedStatement query =
        db.prepareStatement(
            "select attname, format_type(atttypid, atttypmod) from pg_attribute"
                + " where attrelid = ('amtsstimme.' || ?)::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
                + " order by attnum")) {
      query.setString(1, table);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          columns.add(new Manifest.Column(checked(rows.getString(1)), rows.getString(2)));
        }
      }
    }
    List<String> secret =
        ArchiveContents.leftOutColumns(table).stream().map(LeftOutColumn::column).toList();
    columns.removeIf(c -> secret.contains(c.name()));
    return new TableShape(checked(table), List.copyOf(columns), key(db, table));
  }

  private static List<String> key(Connection db, String table) throws SQLException {
    List<String> key = new ArrayList<>();
    try (PreparedStatement query =
        db.prepareStatement(
            "select a.attname from pg_index i cross join lateral unnest(i.indkey) with ordinality k(attnum, n)"
                + " join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum"
                + " where i.indrelid = ('amtsstimme.' || ?)::regclass and i.indisprimary order by k.n")) {
      query.setString(1, table);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          key.add(checked(rows.getString(1)));
        }
      }
    }
    if (key.isEmpty()) {
      throw new IllegalStateException(table + " has no primary key");
    }
    return key;
  }

  /** Foreign keys that cannot wait for the end of the transaction. */
  static List<Reference> references(Connection db) throws SQLException {
    List<Reference> references = new ArrayList<>();
    try (PreparedStatement query =
            db.prepareStatement(
                "select f.relname, t.relname from pg_constraint k join pg_class f on f.oid = k.conrelid"
                    + " join pg_class t on t.oid = k.confrelid where k.contype = 'f' and not k.condeferrable"
                    + " and k.connamespace = 'amtsstimme'::regnamespace");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        references.add(new Reference(rows.getString(1), rows.getString(2)));
      }
    }
    return references;
  }

  /** One JSON object a row, in the order of the primary key, the same in every database. */
  String select(ArchiveKind kind, Reader reader) {
    return "select row_to_json(x)::text from (select "
        + names("")
        + " from "
        + source(kind, reader)
        + ") x order by "
        + key.stream().map(this::sortable).collect(Collectors.joining(", "));
  }

  /** Takes a JSON array of rows. */
  String insert() {
    List<LeftOutColumn> secret = ArchiveContents.leftOutColumns(name);
    return "insert into "
        + name
        + " ("
        + names("")
        + secret.stream().map(c -> ", " + checked(c.column())).collect(Collectors.joining())
        + ") select "
        + names("r.")
        + secret.stream().map(c -> ", " + c.replacement()).collect(Collectors.joining())
        + " from json_populate_recordset(null::"
        + name
        + ", ?::json) r"
        + (name.equals("person") ? " on conflict do nothing" : "");
  }

  private String source(ArchiveKind kind, Reader reader) {
    return switch (name) {
      case "person" ->
          reader == Reader.APPLICATION
              ? "door_people() p"
              : kind == ArchiveKind.AUTHORITY
                  ? PEOPLE_OF_THE_AUTHORITY + " p"
                  : PEOPLE_OF_THE_AGENCY + " p";
      case "authority" ->
          kind == ArchiveKind.AUTHORITY
              ? "authority where id = bound_tenant()"
              : "authority where state = 'PURGED'";
      default ->
          has("tenant_id")
              ? name + " where tenant_id = bound_tenant()"
              : has("authority_id") ? inTheBooks(kind) : name;
    };
  }

  /** With the authority while there is one, with the agency afterwards. */
  private String inTheBooks(ArchiveKind kind) {
    return name
        + (kind == ArchiveKind.AUTHORITY
            ? " where authority_id = bound_tenant()"
            : " where authority_id in (select id from authority where state = 'PURGED')");
  }

  private boolean has(String column) {
    return columns.stream().anyMatch(c -> c.name().equals(column));
  }

  private String names(String prefix) {
    return columns.stream()
        .map(c -> prefix + '"' + c.name() + '"')
        .collect(Collectors.joining(", "));
  }

  private String sortable(String column) {
    boolean text =
        columns.stream().anyMatch(c -> c.name().equals(column) && c.type().equals("text"));
    return "x.\"" + column + '"' + (text ? " collate \"C\"" : "");
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalStateException("not a name of ours: " + name);
    }
    return name;
  }
}
