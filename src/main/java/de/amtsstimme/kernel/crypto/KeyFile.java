package de.amtsstimme.kernel.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Keys come from files that the operator mounts, never from the database and never from the
 * environment itself, which ends up in logs and process lists.
 */
final class KeyFile {

  private KeyFile() {}

  /**
   * The data keys: one base64 line of 32 bytes each, the first one in use, the others only for
   * reading what was written with them.
   *
   * @throws IllegalStateException with a German sentence for the log
   */
  static List<byte[]> dataKeys(Optional<String> file) {
    List<byte[]> keys =
        text("AMTSSTIMME_DATA_KEY_FILE", file)
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty() && !l.startsWith("#"))
            .map(KeyFile::dataKey)
            .toList();
    if (keys.isEmpty()) {
      throw new IllegalStateException(
          "AMTSSTIMME_DATA_KEY_FILE enthält keinen Schlüssel. Erzeugen: openssl rand -base64 32");
    }
    return keys;
  }

  /**
   * @throws IllegalStateException with a German sentence for the log
   */
  static String text(String name, Optional<String> file) {
    if (file.isEmpty() || file.get().isBlank()) {
      throw new IllegalStateException(name + " fehlt: Pfad der Schlüsseldatei eintragen.");
    }
    try {
      return Files.readString(Path.of(file.get()));
    } catch (IOException e) {
      throw new IllegalStateException(
          name + ": die Schlüsseldatei " + file.get() + " lässt sich nicht lesen.", e);
    }
  }

  private static byte[] dataKey(String line) {
    try {
      byte[] key = Base64.getDecoder().decode(line);
      if (key.length == 32) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // Said below, without the line: it may be a key with one wrong character.
    }
    throw new IllegalStateException(
        "AMTSSTIMME_DATA_KEY_FILE: jede Zeile muss ein Schlüssel von 32 Bytes in Base64 sein."
            + " Erzeugen: openssl rand -base64 32");
  }
}
