package de.amtsstimme.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.amtsstimme.kernel.domain.WordDiff.Change;
import de.amtsstimme.kernel.domain.WordDiff.Piece;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void wordsAreTheUnit() {
    assertEquals(
        List.of(
            new Piece(Change.EQUAL, "Sperrmüll melden Sie "),
            new Piece(Change.DELETED, "telefonisch"),
            new Piece(Change.INSERTED, "online"),
            new Piece(Change.EQUAL, " an.")),
        WordDiff.compare(
            "Sperrmüll melden Sie telefonisch an.", "Sperrmüll melden Sie online an."));
  }

  @Test
  void whatIsNotThereWasAddedOrTakenAway() {
    assertEquals(List.of(new Piece(Change.INSERTED, "Neu.")), WordDiff.compare(null, "Neu."));
    assertEquals(List.of(new Piece(Change.DELETED, "Alt.")), WordDiff.compare("Alt.", null));
    assertEquals(List.of(), WordDiff.compare("", ""));
  }

  @Property
  void theOldAndTheNewTextAreBothInIt(
      @ForAll @Chars({'a', 'b', ' ', '.', '\n', 'ü'}) @StringLength(max = 60) String before,
      @ForAll @Chars({'a', 'b', ' ', '.', '\n', 'ü'}) @StringLength(max = 60) String after) {
    both(before, after);
  }

  @Property(tries = 200)
  void whateverTheScript(
      @ForAll @CharRange(from = '\u0020', to = '\uD7FF') @StringLength(max = 40) String before,
      @ForAll @CharRange(from = '\u0020', to = '\uD7FF') @StringLength(max = 40) String after) {
    both(before, after);
  }

  /** The longest text there is, with nothing in common. */
  @Test
  void theLongestTextsTakeNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          both(".".repeat(63_206), "!".repeat(63_206));
          both("a b. ".repeat(12_600), "c d. ".repeat(12_600));
          both("ab ".repeat(21_000), "cd ".repeat(21_000));
        });
  }

  private void both(String before, String after) {
    List<Piece> pieces = WordDiff.compare(before, after);
    assertEquals(before, without(pieces, Change.INSERTED));
    assertEquals(after, without(pieces, Change.DELETED));
  }

  private static String without(List<Piece> pieces, Change change) {
    return pieces.stream()
        .filter(p -> p.change() != change)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
