package de.amtsstimme.answers.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.answers.domain.SearchTerms.Range;
import de.amtsstimme.answers.domain.TopicTree.Topic;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Where entries lie, what they are marked with, and what people find them by. */
class TopicsAndTermsTest {

  @Test
  void aTopicHasOneSpelling() {
    assertEquals("Abfall/Sperr müll", TopicPath.normalised("  Abfall / Sperr \t müll ", "/topic"));
    assertEquals(
        List.of("A", "A/B", "A/B/C"), TopicPath.withParents(TopicPath.normalised("A/B/C", "/t")));
    for (String wrong : List.of("", "/", "A//B", "A/", "A/B/C/D/E/F", "x".repeat(81))) {
      assertThrows(Refusal.class, () -> TopicPath.normalised(wrong, "/topic"), wrong);
    }
  }

  @Test
  void theTreeCountsWhatIsBelow() {
    assertEquals(
        List.of(
            new Topic("Abfall", 1, 1, 6),
            new Topic("Abfall/Bio", 2, 2, 2),
            new Topic("Abfall/Sperrmüll", 2, 0, 3),
            new Topic("Abfall/Sperrmüll/Sofa", 3, 3, 3),
            new Topic("Abfall-Hof", 1, 4, 4)),
        TopicTree.of(
            Map.of("Abfall", 1, "Abfall/Sperrmüll/Sofa", 3, "Abfall-Hof", 4, "Abfall/Bio", 2)));
  }

  @Test
  void aTagIsNormalised() {
    assertEquals(
        List.of("bau und wohnen", "kfz"),
        Tags.normalised(List.of(" #Bau  und Wohnen", "KFZ", "kfz ")));
    assertEquals(List.of(), Tags.normalised((List<String>) null));
    assertThrows(Refusal.class, () -> Tags.normalised(List.of("#")));
    assertThrows(Refusal.class, () -> Tags.normalised(List.of("x".repeat(51))));
  }

  @Test
  void wordsAreFoundHoweverUmlautsAreWritten() {
    assertEquals(
        Set.of("strasse", "muell", "cafe", "2"), SearchTerms.words("Straße, Müll-Café 2!"));
    assertTrue(found("Sperrmüll", "sperrmuell"));
    assertTrue(found("SPERRMÜLL anmelden", "sperrm anm"));
    assertTrue(!found("Sperrmüll", "müll"));
    assertEquals(List.of(), SearchTerms.asked(null, null, "?!"));
    assertTrue(SearchTerms.asked(null, null, "a ".repeat(5000) + "b c d e f g h i j").size() <= 8);
  }

  @Test
  void aTopicIsFoundByThoseAboveItAndNoOther() {
    Set<String> terms = SearchTerms.of("Abfall/Sperrmüll", List.of("abholung"), List.of());
    assertTrue(meets(terms, SearchTerms.asked("abfall", null, null)));
    assertTrue(meets(terms, SearchTerms.asked("Abfall / Sperrmüll", "#Abholung", "sperr")));
    assertTrue(!meets(terms, SearchTerms.asked("Abf", null, null)));
    assertTrue(!meets(terms, SearchTerms.asked(null, "abhol", null)));
  }

  @Property
  void whateverIsWrittenIsFoundByItself(@ForAll @StringLength(max = 80) String text) {
    assertTrue(
        meets(SearchTerms.of("T", List.of(), List.of(text)), SearchTerms.asked(null, null, text)));
  }

  private static boolean found(String text, String query) {
    return meets(
        SearchTerms.of("T", List.of(), List.of(text)), SearchTerms.asked(null, null, query));
  }

  private static boolean meets(Set<String> terms, List<Range> asked) {
    return asked.stream()
        .allMatch(
            r ->
                terms.stream()
                    .anyMatch(t -> t.compareTo(r.from()) >= 0 && t.compareTo(r.to()) < 0));
  }
}
