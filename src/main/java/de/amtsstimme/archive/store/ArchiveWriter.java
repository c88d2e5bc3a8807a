package de.amtsstimme.archive.store;

import de.amtsstimme.archive.domain.ArchiveContents;
import de.amtsstimme.archive.domain.ArchiveKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the archive of what the transaction is bound to: a file for each table, the description
 * for people, the manifest. The transaction has to be one snapshot; nothing is kept in memory.
 */
public final class ArchiveWriter {

  static final String README = "LIESMICH.txt";

  /** The same for every entry: two archives of the same data differ in the manifest's time only. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Connection db;
  private final ArchiveKind kind;
  private final TableShape.Reader reader;

  private ArchiveWriter(Connection db, ArchiveKind kind, TableShape.Reader reader) {
    this.db = db;
    this.kind = kind;
    this.reader = reader;
  }

  /** As the application role, through the door that was opened in this transaction. */
  public static ArchiveWriter behindTheDoor(Connection db, ArchiveKind kind) {
    return new ArchiveWriter(db, kind, TableShape.Reader.APPLICATION);
  }

  /** As the owner role, which has bound the transaction itself. */
  public static ArchiveWriter asOwner(Connection db, ArchiveKind kind) {
    return new ArchiveWriter(db, kind, TableShape.Reader.OWNER);
  }

  /** Leaves the stream open. */
  public void write(OutputStream out, Instant now) throws SQLException, IOException {
    TableRows.settle(db);
    ZipOutputStream zip = new ZipOutputStream(out);
    List<Manifest.Document> documents = List.of(readme(zip));
    List<Manifest.Table> tables = new ArrayList<>();
    for (String name : kind.tables()) {
      tables.add(table(zip, TableShape.of(db, name)));
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            kind,
            schemaVersion(db),
            now.truncatedTo(ChronoUnit.MICROS).toString(),
            owner(),
            head(db),
            tables,
            documents,
            leftOut());
    begin(zip, Manifest.FILE);
    zip.write(manifest.toJson());
    zip.closeEntry();
    zip.finish();
  }

  private Manifest.Table table(ZipOutputStream zip, TableShape shape)
      throws SQLException, IOException {
    String file = shape.name() + ".jsonl";
    begin(zip, file);
    TableRows.Written written = TableRows.write(db, shape, kind, reader, zip);
    zip.closeEntry();
    return new Manifest.Table(
        shape.name(), file, written.rows(), written.bytes(), written.sha256(), shape.columns());
  }

  private static Manifest.Document readme(ZipOutputStream zip) throws IOException {
    begin(zip, README);
    Digested digested = new Digested(zip);
    try (InputStream text = ArchiveWriter.class.getResourceAsStream("/archive/" + README)) {
      text.transferTo(digested);
    }
    zip.closeEntry();
    return new Manifest.Document(README, digested.bytes(), digested.sha256());
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private Manifest.Owner owner() throws SQLException {
    if (kind == ArchiveKind.AGENCY) {
      return new Manifest.Owner(new UUID(0, 0), null, null, null);
    }
    try (PreparedStatement query =
            db.prepareStatement(
                "select id, slug, name, state from authority where id = bound_tenant()");
        ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        throw new IllegalStateException("no authority is bound");
      }
      return new Manifest.Owner(
          (UUID) row.getObject(1), row.getString(2), row.getString(3), row.getString(4));
    }
  }

  static Manifest.Head head(Connection db) throws SQLException {
    try (PreparedStatement query =
            db.prepareStatement(
                "select seq, encode(hash, 'hex') from audit_head where tenant_id = bound_tenant()");
        ResultSet row = query.executeQuery()) {
      return row.next() ? new Manifest.Head(row.getLong(1), row.getString(2)) : null;
    }
  }

  /** The newest migration, as the database has it. */
  static String schemaVersion(Connection db) throws SQLException {
    try (PreparedStatement query =
            db.prepareStatement(
                "select version from flyway_schema_history where success and version is not null"
                    + " order by installed_rank desc limit 1");
        ResultSet row = query.executeQuery()) {
      return row.next() ? row.getString(1) : "";
    }
  }

  /** Of this archive: a table of the other kind is nothing that was left out. */
  private List<Manifest.LeftOut> leftOut() {
    return Stream.concat(
            ArchiveContents.LEFT_OUT.stream()
                .map(t -> new Manifest.LeftOut(t.table(), null, t.reason())),
            ArchiveContents.LEFT_OUT_COLUMNS.stream()
                .filter(c -> kind.tables().contains(c.table()))
                .map(c -> new Manifest.LeftOut(c.table(), c.column(), c.reason())))
        .toList();
  }
}
