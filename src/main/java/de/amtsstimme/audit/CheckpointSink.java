package de.amtsstimme.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsstimme.audit.domain.Checkpoint;
import de.amtsstimme.audit.store.Checkpoints.Signed;
import de.amtsstimme.kernel.crypto.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checkpoints outside the database: a line in the log for each, and, where AMTSSTIMME_AUDIT_SINK
 * names a directory (best one that only lets files grow), a file per chain with one JSON line per
 * checkpoint. What lies there is compared when a chain is verified.
 */
@ApplicationScoped
public class CheckpointSink {

  private static final Logger LOG = Logger.getLogger("de.amtsstimme.audit.checkpoints");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In bytes: statement, a signature of RSA 4096 and their frame stay far below. */
  private static final int LONGEST_LINE = 4096;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_AUDIT_SINK")
  Optional<String> directory;

  @Inject SealingKey key;

  boolean configured() {
    return directory.isPresent();
  }

  /** A line of the log, whatever becomes of the file. */
  void log(Signed signed) {
    LOG.log(Level.INFO, "{0}", line(signed));
  }

  /** The newest checkpoint that was kept outside, if there is one and its signature holds. */
  public Optional<Checkpoint> newest(UUID tenant) {
    return lastLine(tenant)
        .map(CheckpointSink::parse)
        .filter(s -> s.genuine(key))
        .map(Signed::checkpoint);
  }

  /**
   * Adds what is not there yet, in order.
   *
   * @throws IOException then it is tried again with the next checkpoint
   */
  synchronized void append(UUID tenant, List<Signed> checkpoints) throws IOException {
    if (directory.isEmpty() || checkpoints.isEmpty()) {
      return;
    }
    Checkpoint have = newest(tenant).orElseGet(() -> Checkpoint.none(tenant));
    if (!Arrays.equals(checkpoints.get(0).checkpoint().previous(), have.statementHash())) {
      throw new IOException("checkpoints do not follow those kept outside");
    }
    StringBuilder lines = new StringBuilder();
    checkpoints.forEach(c -> lines.append(line(c)).append('\n'));
    Files.createDirectories(file(tenant).getParent());
    Files.writeString(
        file(tenant),
        lines,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
  }

  private Optional<String> lastLine(UUID tenant) {
    if (directory.isEmpty() || !Files.exists(file(tenant))) {
      return Optional.empty();
    }
    try (RandomAccessFile file = new RandomAccessFile(file(tenant).toFile(), "r")) {
      // The end of the file alone: it grows for years, and is asked for with every checkpoint.
      file.seek(Math.max(0, file.length() - 4 * LONGEST_LINE));
      byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
      file.readFully(end);
      return new String(end, StandardCharsets.UTF_8)
          .lines()
          .filter(l -> l.startsWith("{") && l.endsWith("}"))
          .reduce((first, second) -> second);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "checkpoints outside cannot be read: {0}", e.toString());
      return Optional.empty();
    }
  }

  private Path file(UUID tenant) {
    return Path.of(directory.orElseThrow()).resolve(tenant + ".jsonl");
  }

  private static String line(Signed s) {
    try {
      return JSON.writeValueAsString(
          new TreeMap<>(
              Map.of(
                  "key", s.keyId(),
                  "signature", Base64.getEncoder().encodeToString(s.signature()),
                  "statement", s.checkpoint().statement())));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Signed parse(String line) {
    try {
      JsonNode outer = JSON.readTree(line);
      JsonNode c = JSON.readTree(outer.path("statement").asText());
      return new Signed(
          new Checkpoint(
              UUID.fromString(c.path("tenant").asText()),
              c.path("number").asLong(),
              c.path("seq").asLong(),
              HexFormat.of().parseHex(c.path("hash").asText()),
              Instant.parse(c.path("at").asText()),
              HexFormat.of().parseHex(c.path("previous").asText())),
          outer.path("key").asText(),
          Base64.getDecoder().decode(outer.path("signature").asText()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
