package de.amtsstimme.archive.store;

import de.amtsstimme.archive.domain.ArchiveRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive somebody hands in, believed nothing: names of entries are ours and no paths, there are
 * exactly those that the manifest names, none is longer than it says, and each has the hash that
 * stands there. Nothing is ever written to a file.
 */
public final class ArchiveFile implements AutoCloseable {

  private static final Pattern NAME =
      Pattern.compile("[a-z][a-z0-9_]{0,62}\\.jsonl|LIESMICH\\.txt");
  private static final int MOST_ENTRIES = 300;
  private static final int MOST_MANIFEST = 4 << 20;
  private static final long MOST_BYTES = 64L << 30;

  private final ZipFile zip;
  private final Manifest manifest;

  private ArchiveFile(ZipFile zip) throws IOException {
    this.zip = zip;
    Set<String> names = names();
    this.manifest = Manifest.parse(manifestBytes());
    check(names);
  }

  /**
   * @throws ArchiveRefused in one sentence, if anything is not as it should be
   */
  public static ArchiveFile open(Path path) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw new ArchiveRefused("%s ist kein vollständiges ZIP.".formatted(path.getFileName()), e);
    }
    try {
      return new ArchiveFile(zip);
    } catch (ZipException e) {
      zip.close();
      throw new ArchiveRefused("%s ist beschädigt.".formatted(path.getFileName()), e);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  public Manifest manifest() {
    return manifest;
  }

  /** The rows of a table, no more bytes than were promised. */
  InputStream open(Manifest.Table table) throws IOException {
    return zip.getInputStream(zip.getEntry(table.file()));
  }

  private Set<String> names() {
    if (zip.size() > MOST_ENTRIES) {
      throw new ArchiveRefused("Das Archiv hat mehr als %d Dateien.".formatted(MOST_ENTRIES));
    }
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
      String name = entry.getName();
      if (!name.equals(Manifest.FILE) && !NAME.matcher(name).matches()) {
        throw new ArchiveRefused("Eine Datei namens „%s“ gehört in kein Archiv.".formatted(name));
      }
      if (!names.add(name)) {
        throw new ArchiveRefused("Die Datei %s gibt es im Archiv zweimal.".formatted(name));
      }
    }
    if (!names.remove(Manifest.FILE)) {
      throw new ArchiveRefused("Dem Archiv fehlt das Manifest; es ist nicht vollständig.");
    }
    return names;
  }

  private byte[] manifestBytes() throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(Manifest.FILE))) {
      byte[] bytes = in.readNBytes(MOST_MANIFEST + 1);
      if (bytes.length > MOST_MANIFEST) {
        throw new ArchiveRefused("Das Manifest ist größer, als ein Manifest sein kann.");
      }
      return bytes;
    }
  }

  private void check(Set<String> names) throws IOException {
    Set<String> missing = new TreeSet<>();
    Set<String> unnamed = new TreeSet<>(names);
    long promised = 0;
    for (Manifest.Table table : manifest.tables()) {
      missing.add(table.file());
      promised += requirePositive(table.bytes(), table.file());
    }
    for (Manifest.Document document : manifest.documents()) {
      missing.add(document.file());
      promised += requirePositive(document.bytes(), document.file());
    }
    unnamed.removeAll(missing);
    missing.removeAll(names);
    if (!missing.isEmpty()) {
      throw new ArchiveRefused("Im Archiv fehlt %s.".formatted(String.join(", ", missing)));
    }
    if (!unnamed.isEmpty()) {
      throw new ArchiveRefused(
          "Das Manifest kennt %s nicht.".formatted(String.join(", ", unnamed)));
    }
    if (promised > MOST_BYTES) {
      throw new ArchiveRefused("Das Archiv ist ausgepackt größer als 64 GiB.");
    }
    for (Manifest.Table table : manifest.tables()) {
      requireHash(table.file(), table.bytes(), table.sha256());
    }
    for (Manifest.Document document : manifest.documents()) {
      requireHash(document.file(), document.bytes(), document.sha256());
    }
  }

  private static long requirePositive(long bytes, String file) {
    if (bytes < 0 || bytes > MOST_BYTES) {
      throw new ArchiveRefused("Die Länge von %s im Manifest ist keine.".formatted(file));
    }
    return bytes;
  }

  /** Stops reading one byte after what was promised: what is longer is never unpacked. */
  private void requireHash(String file, long bytes, String sha256) throws IOException {
    Digested digested = new Digested(OutputStream.nullOutputStream());
    byte[] buffer = new byte[64 << 10];
    try (InputStream in = zip.getInputStream(zip.getEntry(file))) {
      int read = in.read(buffer);
      while (read >= 0 && digested.bytes() <= bytes) {
        digested.write(buffer, 0, read);
        read = in.read(buffer);
      }
    }
    if (digested.bytes() != bytes || !digested.sha256().equals(sha256)) {
      throw new ArchiveRefused("%s ist nicht, was das Manifest sagt.".formatted(file));
    }
  }

  /** The tables, by name. */
  List<Manifest.Table> tables() {
    return manifest.tables();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
