package de.amtsstimme.suggestions.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.suggestions.GermanCompounds;
import de.amtsstimme.suggestions.domain.Places.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is found first, of which nothing is weighed that cannot be meant. */
class SearchTest {

  private static final GermanAnalysis GERMAN = new GermanAnalysis(new GermanCompounds());
  private static final Query QUERY =
      Query.of(GERMAN.words("Sperrmüll anmelden?"), Thesaurus.none());
  private static final String TERM = QUERY.terms().get(0).term();

  /** The index is read in two statements; a library may have grown between them. */
  @Property(tries = 200)
  void entriesThatCameInBetweenAreLeftToTheNextQuestion(
      @ForAll @IntRange(max = 40) int numbers,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 60) Integer> having) {
    Map<Integer, Place> places = new HashMap<>();
    having.forEach(n -> places.put(n, new Place(1, 0.5f)));
    Search search = new Search(QUERY, Map.of(TERM, Places.changed(null, places)), numbers, numbers);
    int[] there =
        having.stream().distinct().filter(n -> n < numbers).sorted().mapToInt(n -> n).toArray();
    assertEquals(there.length, search.found());
    assertArrayEquals(there, numbers(search.best(50)));
    assertArrayEquals(IntStream.range(0, numbers).toArray(), numbers(search.all()));
  }

  private static int[] numbers(List<Search.Hit> hits) {
    int[] numbers = hits.stream().mapToInt(Search.Hit::number).toArray();
    Arrays.sort(numbers);
    return numbers;
  }
}
