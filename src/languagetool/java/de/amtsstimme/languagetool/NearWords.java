package de.amtsstimme.languagetool;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody may have meant who made one mistake in a word, the likeliest first. Where a word
 * begins or ends with one that is right, as compounds do, the mistake is looked for in the rest.
 */
final class NearWords {

  private static final int ENOUGH = 5;
  private static final int SHORTEST_PART = 5;
  private static final String LETTERS = "enirstahdulgcmobwfkzvpjyxqäöüß";

  /** What people write for one another, because it sounds alike or a keyboard lacks it. */
  private static final String[][] ALIKE = {
    {"ae", "ä"}, {"oe", "ö"}, {"ue", "ü"}, {"ss", "ß"}, {"ß", "s"}, {"ie", "i"}, {"ph", "f"},
    {"v", "f"}, {"dt", "d"}, {"t", "d"}, {"tz", "z"}, {"ck", "k"}, {"eu", "äu"}, {"ä", "e"},
    {"ai", "ei"}, {"th", "t"}, {"rh", "r"}, {"chs", "x"}, {"g", "k"}, {"b", "p"}, {"h", ""},
    {"a", "ä"}, {"o", "ö"}, {"u", "ü"}
  };

  private final String word;
  private final Predicate<String> known;
  private final int from;
  private final int to;

  private NearWords(String word, Predicate<String> known, int from, int to) {
    this.word = word;
    this.known = known;
    this.from = from;
    this.to = to;
  }

  /**
   * @param known whether there is such a word
   */
  static List<String> of(String word, Predicate<String> known) {
    int from = Math.max(0, rightBeginning(word, known) - 1);
    int to = rightEnd(word, known);
    List<String> near = from < to ? new NearWords(word, known, from, to).all() : List.of();
    boolean narrow = from > 0 || to < word.length();
    return near.isEmpty() && narrow ? new NearWords(word, known, 0, word.length()).all() : near;
  }

  private List<String> all() {
    List<String> likely =
        known(Stream.of(alike(), doubled(), turned(), more(), less()).flatMap(s -> s));
    return likely.isEmpty() ? known(other()) : likely;
  }

  private List<String> known(Stream<String> words) {
    return words
        .filter(w -> w.length() > 1 && !w.equals(word) && known.test(w))
        .distinct()
        .limit(ENOUGH)
        .toList();
  }

  /** How much of its beginning is a word. */
  private static int rightBeginning(String word, Predicate<String> known) {
    for (int i = word.length() - 1; i >= SHORTEST_PART; i--) {
      if (known.test(word.substring(0, i))) {
        return i;
      }
    }
    return 0;
  }

  /** From where on it is a word, as it is written at the end of a compound. */
  private static int rightEnd(String word, Predicate<String> known) {
    for (int i = 2; i <= word.length() - SHORTEST_PART; i++) {
      String end = word.substring(i);
      if (known.test(Character.toUpperCase(end.charAt(0)) + end.substring(1))) {
        return i;
      }
    }
    return word.length();
  }

  private Stream<String> alike() {
    return Stream.of(ALIKE)
        .flatMap(pair -> Stream.concat(each(pair[0], pair[1]), each(pair[1], pair[0])));
  }

  private Stream<String> each(String wrong, String right) {
    return IntStream.rangeClosed(Math.max(from, wrong.isEmpty() ? 1 : 0), to)
        .filter(i -> word.startsWith(wrong, i))
        .mapToObj(i -> with(i, i + wrong.length(), right));
  }

  /** A consonant too few or too many of two. */
  private Stream<String> doubled() {
    return places()
        .filter(i -> Character.isLetter(word.charAt(i)) && "aeiouäöü".indexOf(word.charAt(i)) < 0)
        .mapToObj(
            i -> {
              boolean two = i > 0 && word.charAt(i) == word.charAt(i - 1);
              return two ? with(i, i + 1, "") : with(i, i, word.substring(i, i + 1));
            });
  }

  private Stream<String> turned() {
    return places()
        .filter(i -> i + 1 < word.length())
        .mapToObj(i -> with(i, i + 2, "" + word.charAt(i + 1) + word.charAt(i)));
  }

  private Stream<String> more() {
    return IntStream.rangeClosed(Math.max(1, from), to)
        .boxed()
        .flatMap(i -> LETTERS.chars().mapToObj(c -> with(i, i, Character.toString(c))));
  }

  private Stream<String> less() {
    return places().mapToObj(i -> with(i, i + 1, ""));
  }

  private Stream<String> other() {
    return places()
        .boxed()
        .flatMap(i -> LETTERS.chars().mapToObj(c -> with(i, i + 1, Character.toString(c))));
  }

  private IntStream places() {
    return IntStream.range(from, Math.min(to + 1, word.length()));
  }

  private String with(int from, int to, String instead) {
    return word.substring(0, from) + instead + word.substring(to);
  }
}
