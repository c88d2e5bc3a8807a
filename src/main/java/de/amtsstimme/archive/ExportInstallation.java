package de.amtsstimme.archive;

import de.amtsstimme.archive.domain.ArchiveKind;
import de.amtsstimme.archive.store.ArchiveWriter;
import de.amtsstimme.archive.store.Roots;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A backup of the whole installation as archives, all of one moment: agentur.zip and one of each
 * authority. A main of its own, as the owner role, outside the server. Environment as for the
 * migration; argument: a directory.
 */
public final class ExportInstallation {

  /** What {@link ImportArchives} reads first. */
  static final String AGENCY = "agentur.zip";

  private ExportInstallation() {}

  public static void main(String[] args) throws SQLException, IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("Aufruf: ExportInstallation <Verzeichnis>");
    }
    try (Connection db = OwnerConnection.open(System.getenv())) {
      export(db, Path.of(args[0])).forEach(p -> System.out.println("Geschrieben: " + p));
    }
  }

  /**
   * @param db as the owner role, without autocommit
   * @return what was written
   */
  public static Iterable<Path> export(Connection db, Path directory)
      throws SQLException, IOException {
    Files.createDirectories(directory);
    Map<String, Path> written = new LinkedHashMap<>();
    try {
      run(db, "set transaction isolation level repeatable read, read only");
      Instant now = Instant.now();
      written.put(
          "", write(db, ArchiveKind.AGENCY, new UUID(0, 0), directory.resolve(AGENCY), now));
      for (Map.Entry<String, UUID> a : authorities(db).entrySet()) {
        // A slug is never "agentur.zip", but one may be "agentur": authorities have a prefix.
        Path file = directory.resolve("behoerde-" + a.getKey() + ".zip");
        written.put(a.getKey(), write(db, ArchiveKind.AUTHORITY, a.getValue(), file, now));
      }
    } finally {
      db.rollback();
    }
    return written.values();
  }

  /** Under another name until it is complete; readable by its owner only. */
  private static Path write(Connection db, ArchiveKind kind, UUID tenant, Path file, Instant now)
      throws SQLException, IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Roots.bind(db, tenant);
    Files.deleteIfExists(part);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (OutputStream out =
        Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ArchiveWriter.asOwner(db, kind).write(out, now);
    }
    return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, UUID> authorities(Connection db) throws SQLException {
    Map<String, UUID> found = new LinkedHashMap<>();
    try (Statement query = db.createStatement();
        var rows =
            query.executeQuery(
                "select slug, id from amtsstimme.authority where state <> 'PURGED' order by slug")) {
      while (rows.next()) {
        found.put(rows.getString(1), (UUID) rows.getObject(2));
      }
    }
    return found;
  }

  private static void run(Connection db, String sql) throws SQLException {
    try (Statement statement = db.createStatement()) {
      statement.execute(sql);
    }
  }
}
