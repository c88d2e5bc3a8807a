package de.amtsstimme.suggestions.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.suggestions.domain.Places.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the index holds of a word, against a plain map. */
class PlacesTest {

  @Property
  void changesOneAfterTheOther(
      @ForAll @Size(max = 60) List<@IntRange(max = 3_000_000) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 7) int step) {
    Map<Integer, Place> model = new TreeMap<>();
    byte[] packed = null;
    for (int i = 0; i < numbers.size(); i += step) {
      Map<Integer, Place> changes = new HashMap<>();
      for (int j = i; j < Math.min(numbers.size(), i + step); j++) {
        int n = numbers.get(j) % 40;
        int number = j % 2 == 0 ? n : numbers.get(j);
        changes.put(number, j % 3 == 0 ? null : new Place(n / 8f, n / 2048f));
      }
      changes.forEach(
          (n, p) -> {
            if (p == null) {
              model.remove(n);
            } else {
              model.put(n, p);
            }
          });
      packed = Places.changed(packed, changes);
    }
    Map<Integer, Place> read = new TreeMap<>();
    if (packed != null) {
      Places.each(packed, (n, q, a) -> read.put(n, new Place(q, a)));
    }
    assertEquals(model, read);
  }

  @Property
  void aLittleIsNeverNothing(@ForAll @IntRange(min = 1, max = 1000) int part) {
    byte[] packed = Places.changed(null, Map.of(7, new Place(1f / part / 100, 1000f * part)));
    Places.each(
        packed,
        (n, q, a) -> {
          assertEquals(1f / part / 100, q, 1 / 1024f);
          assertEquals(true, q > 0 && a > 31.9);
        });
  }
}
