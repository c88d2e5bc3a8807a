package de.amtsstimme.kernel.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that RFC 8785 (JCS) prescribes: what is hashed, byte for byte. */
public final class CanonicalJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CanonicalJson() {}

  /** Back again. */
  public static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * @param content maps, lists, strings, booleans, null and small integers; nothing whose number
   *     form could be argued about
   */
  public static String of(Object content) {
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(content)).getEncodedString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
