package de.amtsstimme.libraryfiles.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file: UTF-8 with or without a byte order mark, or else Windows-1252, which is
 * what spreadsheets write.
 */
public record DecodedFile(String charset, String text) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * @throws FileUnreadable for anything else
   */
  public static DecodedFile of(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      throw new FileUnreadable(
          1, null, "CHARSET", "Die Datei ist in UTF-16. Bitte als UTF-8 speichern.");
    }
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      String text = decoded(bytes, 3, StandardCharsets.UTF_8);
      if (text == null) {
        throw new FileUnreadable(
            1, null, "CHARSET", "Die Datei nennt sich UTF-8, ist es aber nicht überall.");
      }
      return new DecodedFile("UTF-8", text);
    }
    String text = decoded(bytes, 0, StandardCharsets.UTF_8);
    if (text != null) {
      return new DecodedFile("UTF-8", text);
    }
    text = decoded(bytes, 0, WINDOWS);
    if (text == null) {
      throw new FileUnreadable(1, null, "CHARSET", "Die Datei ist weder UTF-8 noch Windows-1252.");
    }
    return new DecodedFile("windows-1252", text);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
