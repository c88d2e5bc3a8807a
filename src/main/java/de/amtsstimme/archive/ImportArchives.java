package de.amtsstimme.archive;

import de.amtsstimme.archive.domain.ArchiveRefused;
import de.amtsstimme.archive.store.ArchiveFile;
import de.amtsstimme.archive.store.ArchiveLoader;
import de.amtsstimme.archive.store.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings archives in, each in one transaction: all of it, verified, or nothing. A main of its own,
 * as the owner role, outside the server. Environment as for the migration; arguments: archives, or
 * a directory of them.
 */
public final class ImportArchives {

  private ImportArchives() {}

  public static void main(String[] args) throws SQLException, IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("Aufruf: ImportArchives <Archiv oder Verzeichnis> …");
    }
    try (Connection db = OwnerConnection.open(System.getenv())) {
      for (Path file : inOrder(args)) {
        System.out.println("Eingelesen: " + load(db, file));
      }
    } catch (ArchiveRefused e) {
      System.err.println("Nicht eingelesen: " + e.getMessage());
      System.exit(1);
    }
  }

  /**
   * @param db as the owner role, without autocommit
   * @return what it was, in a few words
   * @throws ArchiveRefused in one sentence; nothing was brought in then
   */
  public static String load(Connection db, Path file) throws SQLException, IOException {
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      new ArchiveLoader(db, archive).load();
      db.commit();
      Manifest manifest = archive.manifest();
      long rows = manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
      return "%s, %d Zeilen"
          .formatted(
              manifest.owner().name() == null ? "die Agentur" : manifest.owner().name(), rows);
    } catch (SQLException e) {
      db.rollback();
      throw new ArchiveRefused(
          "Die Datenbank nimmt %s nicht an: %s"
              .formatted(file.getFileName(), e.getMessage().lines().findFirst().orElse("")),
          e);
    } catch (IOException | RuntimeException e) {
      db.rollback();
      throw e;
    }
  }

  /** The agency first: it goes into an empty installation only. */
  private static List<Path> inOrder(String... args) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String arg : args) {
      Path path = Path.of(arg);
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.list(path)) {
        inside.filter(f -> f.toString().endsWith(".zip")).sorted().forEach(files::add);
      }
    }
    files.sort(
        (a, b) ->
            Boolean.compare(
                b.endsWith(ExportInstallation.AGENCY), a.endsWith(ExportInstallation.AGENCY)));
    return files;
  }
}
