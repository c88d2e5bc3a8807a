package de.amtsstimme.audit;

import de.amtsstimme.audit.store.AuditEvents;
import de.amtsstimme.audit.store.AuditEvents.Stored;
import de.amtsstimme.audit.store.Checkpoints;
import de.amtsstimme.audit.store.Checkpoints.Signed;
import de.amtsstimme.kernel.crypto.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The bound chain and its checkpoints as files that openssl alone can verify, by a shell script
 * that is short enough to be read first. Names and seal of each checkpoint: {@code
 * siegel/<seq>.json} and {@code .sig}; the chain: one canonical line per entry, whose SHA-256
 * stands in the next.
 */
@ApplicationScoped
public class ExportAudit {

  private static final int BATCH = 500;

  @Inject AuditEvents events;
  @Inject Checkpoints checkpoints;
  @Inject SealingKey key;

  /** A ZIP archive; a chain of 100,000 entries makes about ten megabytes. */
  public byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      resource(zip, "LIESMICH.txt");
      resource(zip, "pruefen.sh");
      for (String pem : key.publicKeys()) {
        entry(zip, "schluessel/" + SealingKey.idOf(pem) + ".pem", pem);
      }
      seals(zip);
      chain(zip);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private void seals(ZipOutputStream zip) throws IOException {
    for (Signed s : checkpoints.all()) {
      String name = "siegel/" + s.checkpoint().seq();
      entry(zip, name + ".json", s.checkpoint().statement());
      entry(zip, name + ".key", s.keyId());
      zip.putNextEntry(new ZipEntry(name + ".sig"));
      zip.write(s.signature());
      zip.closeEntry();
    }
  }

  private void chain(ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry("kette.jsonl"));
    long last = 0;
    List<Stored> batch;
    do {
      batch = events.listAfter(last, BATCH);
      for (Stored s : batch) {
        String line = s.entry().canonical(s.previous()) + "\n";
        zip.write(line.getBytes(StandardCharsets.UTF_8));
        last = s.entry().seq();
      }
    } while (!batch.isEmpty());
    zip.closeEntry();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void resource(ZipOutputStream zip, String name) throws IOException {
    try (InputStream in = ExportAudit.class.getResourceAsStream("/audit/" + name)) {
      zip.putNextEntry(new ZipEntry(name));
      in.transferTo(zip);
      zip.closeEntry();
    }
  }
}
