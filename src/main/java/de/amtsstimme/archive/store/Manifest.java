package de.amtsstimme.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.amtsstimme.archive.domain.ArchiveKind;
import de.amtsstimme.archive.domain.ArchiveRefused;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * What is in an archive, with the hash of every file. The last entry of the ZIP: without it, an
 * archive is not complete.
 *
 * @param schemaVersion of the database that wrote it; only one of the same version reads it
 * @param owner the authority, or the installation
 */
public record Manifest(
    String format,
    ArchiveKind kind,
    String schemaVersion,
    String createdAt,
    Owner owner,
    Head audit,
    List<Table> tables,
    List<Document> documents,
    List<LeftOut> leftOut) {

  public static final String FORMAT = "amtsstimme/archive/1";
  public static final String FILE = "manifest.json";

  /** Slug, name and state are null for the installation. */
  public record Owner(UUID id, String slug, String name, String state) {}

  /** Where the audit chain ends. */
  public record Head(long seq, String hash) {}

  /** One column, with its type as PostgreSQL calls it. */
  public record Column(String name, String type) {}

  /** A file with one JSON object a line, one line a row. */
  public record Table(
      String table, String file, long rows, long bytes, String sha256, List<Column> columns) {}

  /** A file that is read by people. */
  public record Document(String file, long bytes, String sha256) {}

  /** What is not in it; the column is null for a whole table. */
  public record LeftOut(String table, String column, String reason) {}

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  byte[] toJson() {
    try {
      return MAPPER.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Manifest parse(byte[] json) {
    Manifest manifest;
    try {
      manifest = MAPPER.readValue(json, Manifest.class);
    } catch (IOException e) {
      throw new ArchiveRefused("Das Manifest ist nicht lesbar.", e);
    }
    if (!FORMAT.equals(manifest.format())) {
      throw new ArchiveRefused(
          "Das Archiv hat das Format %s, gelesen wird %s.".formatted(manifest.format(), FORMAT));
    }
    if (manifest.kind() == null
        || manifest.owner() == null
        || manifest.owner().id() == null
        || manifest.tables() == null
        || manifest.documents() == null) {
      throw new ArchiveRefused("Das Manifest ist nicht vollständig.");
    }
    return manifest;
  }
}
