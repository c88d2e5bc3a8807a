package de.amtsstimme.dev;

import java.util.List;
import java.util.Map;

/** What citizens call what the authorities call otherwise: some that count, one that waits. */
final class DemoSynonyms {

  private static final Map<String, List<List<String>>> SETS =
      Map.of(
          "stadt-musterhausen",
          List.of(
              List.of("Sperrmüll", "altes Sofa", "Sperrgut"),
              List.of("Reisepass", "Pass"),
              List.of("Kita", "Kindergarten", "Kindertagesstätte"),
              List.of("Knöllchen", "Verwarnung", "Strafzettel")),
          "landesamt-gesundheit",
          List.of(
              List.of("Impfung", "Spritze", "Piks"),
              List.of("Grippe", "Influenza"),
              List.of("Zecken", "FSME")));

  private final DemoApi api;

  DemoSynonyms(DemoApi api) {
    this.api = api;
  }

  /** Written by the editors; the press office approves all but the last. */
  void putInForce(String prefix, String slug) {
    String path = "/tenants/" + slug;
    List<List<String>> sets = SETS.get(slug);
    for (int i = 0; i < sets.size(); i++) {
      String id =
          api.post(prefix + "redaktion", path + "/synonyms", Map.of("words", sets.get(i)))
              .path("id")
              .asText();
      if (i < sets.size() - 1) {
        api.approve(prefix + "presse", path, id);
      }
    }
  }
}
