package de.amtsstimme.tone.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.tone.domain.Passages.Passage;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Property
  void nothingIsLostAndNoCharacterIsCutInTwo(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 50) int most) {
    StringBuilder together = new StringBuilder();
    for (Passage passage : Passages.of(text, most)) {
      assertEquals(together.length(), passage.start());
      assertTrue(passage.text().length() <= most);
      assertFalse(
          !passage.text().isEmpty()
              && together.length() > 0
              && Character.isLowSurrogate(passage.text().charAt(0))
              && Character.isHighSurrogate(together.charAt(together.length() - 1)));
      together.append(passage.text());
    }
    assertEquals(text, together.toString());
  }

  @Test
  void endsWhereAParagraphOrASentenceEnds() {
    assertEquals(
        List.of(new Passage(0, "Ein Satz. "), new Passage(10, "Noch einer.")),
        Passages.of("Ein Satz. Noch einer.", 15));
    assertEquals(
        List.of(new Passage(0, "A b. c\n\n"), new Passage(8, "D. e f g")),
        Passages.of("A b. c\n\nD. e f g", 12));
  }
}
