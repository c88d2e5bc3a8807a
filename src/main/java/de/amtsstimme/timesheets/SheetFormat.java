package de.amtsstimme.timesheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.timesheets.domain.SheetCalculation.Lines;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is kept of a sheet as JSON, and back. */
final class SheetFormat {

  private SheetFormat() {}

  static String write(Object value) {
    try {
      return Json.mapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Lines lines(String json) {
    try {
      return Json.mapper().readValue(json, Lines.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<UUID, Integer> pieces(String json) {
    try {
      return Json.mapper().readValue(json, new TypeReference<TreeMap<UUID, Integer>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
