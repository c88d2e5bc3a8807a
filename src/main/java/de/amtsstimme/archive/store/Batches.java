package de.amtsstimme.archive.store;

import de.amtsstimme.archive.domain.ArchiveRefused;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lines, gathered into JSON arrays of a size that memory does not notice. */
final class Batches {

  private static final int MOST_ROWS = 500;
  private static final int ENOUGH_BYTES = 1 << 20;
  private static final int MOST_LINE = 64 << 20;

  private final InputStream in;
  private final ByteArrayOutputStream batch = new ByteArrayOutputStream();
  private boolean ended;

  Batches(InputStream in) {
    this.in = new BufferedInputStream(in, 64 << 10);
  }

  /** Null after the last. */
  String next() throws IOException {
    batch.reset();
    int rows = 0;
    while (!ended && rows < MOST_ROWS && batch.size() < ENOUGH_BYTES) {
      int before = batch.size();
      batch.write(rows == 0 ? '[' : ',');
      if (line()) {
        rows++;
      } else if (batch.size() > before + 1) {
        throw new ArchiveRefused("Die letzte Zeile einer Datei des Archivs ist nicht zu Ende.");
      }
    }
    if (rows == 0) {
      return null;
    }
    String lines = batch.toString(StandardCharsets.UTF_8);
    // At the end of the input a comma is left over.
    return (lines.endsWith(",") ? lines.substring(0, lines.length() - 1) : lines) + "]";
  }

  /** One line into the batch; false at the end of the input. */
  private boolean line() throws IOException {
    int length = 0;
    int b = in.read();
    while (b >= 0 && b != '\n') {
      if (++length > MOST_LINE) {
        throw new ArchiveRefused("Eine Zeile des Archivs ist länger als 64 MiB.");
      }
      batch.write(b);
      b = in.read();
    }
    ended = b < 0;
    return !ended;
  }
}
