package de.amtsstimme.timesheets;

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
    return Json.written(value);
  }

  static Lines lines(String json) {
    return Json.kept(json, Lines.class);
  }

  static Map<UUID, Integer> pieces(String json) {
    return Json.kept(json, new TypeReference<TreeMap<UUID, Integer>>() {});
  }
}
