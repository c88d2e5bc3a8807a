package de.amtsstimme.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.kernel.domain.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive in pieces, for looking at it and for what a forger would do to it. */
final class Zip {

  final Map<String, byte[]> entries = new LinkedHashMap<>();

  static Zip read(byte[] bytes) {
    Zip zip = new Zip();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        zip.entries.put(e.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return zip;
  }

  static Zip read(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  Zip copy() {
    Zip copy = new Zip();
    copy.entries.putAll(entries);
    return copy;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(e.getKey()));
        out.write(e.getValue());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  String text(String entry) {
    return new String(entries.get(entry), StandardCharsets.UTF_8);
  }

  ObjectNode manifest() {
    try {
      return (ObjectNode) Api.JSON.readTree(entries.get("manifest.json"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Zip manifest(JsonNode manifest) {
    try {
      entries.put("manifest.json", Api.JSON.writeValueAsBytes(manifest));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  /** Changes a file and says nothing. */
  Zip change(String entry, UnaryOperator<String> change) {
    String changed = change.apply(text(entry));
    if (changed.equals(text(entry))) {
      throw new AssertionError("nothing to change in " + entry);
    }
    entries.put(entry, changed.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Changes a file and the manifest with it, as somebody would who knows the format. */
  Zip forge(String table, UnaryOperator<String> change) {
    String file = table + ".jsonl";
    change(file, change);
    ObjectNode manifest = manifest();
    for (JsonNode t : manifest.path("tables")) {
      if (t.path("table").asText().equals(table)) {
        ((ObjectNode) t).put("rows", text(file).lines().count());
        ((ObjectNode) t).put("bytes", entries.get(file).length);
        ((ObjectNode) t)
            .put("sha256", HexFormat.of().formatHex(ContentHash.sha256(entries.get(file))));
      }
    }
    return manifest(manifest);
  }
}
