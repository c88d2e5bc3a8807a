package de.amtsstimme.suggestions.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One way in which an entry's question is put, ready to be held against a citizen's. */
public final class Wording {

  private final Map<String, Double> frequencies;
  private final int[] trigrams;

  public Wording(List<Word> words) {
    frequencies = Frequencies.ofQuestion(words);
    trigrams = Trigrams.of(words.stream().map(Word::folded).toList());
  }

  Map<String, Double> frequencies() {
    return frequencies;
  }

  int[] trigrams() {
    return trigrams;
  }

  /** One line, from which {@link #read} makes the wording again without any analysis. */
  public static String line(List<Word> words) {
    return words.stream()
        .filter(w -> !w.folded().isEmpty())
        .map(
            w ->
                switch (w.kind()) {
                  case EMPTY -> w.folded();
                  case ASKING -> w.folded() + "|?" + w.stem();
                  case CONTENT ->
                      w.folded()
                          + "|"
                          + w.stem()
                          + w.parts().stream().map(p -> "|" + p).collect(Collectors.joining());
                })
        .collect(Collectors.joining(" "));
  }

  public static Wording read(String line) {
    List<Word> words = new ArrayList<>();
    for (String item : line.split(" ")) {
      if (item.isEmpty()) {
        continue;
      }
      String[] fields = item.split("\\|");
      if (fields.length < 2) {
        words.add(new Word(0, 0, item, item, List.of(), Word.Kind.EMPTY));
      } else if (fields[1].startsWith("?")) {
        words.add(new Word(0, 0, fields[0], fields[1].substring(1), List.of(), Word.Kind.ASKING));
      } else {
        List<String> parts = Arrays.asList(fields).subList(2, fields.length);
        words.add(new Word(0, 0, fields[0], fields[1], parts, Word.Kind.CONTENT));
      }
    }
    return new Wording(words);
  }
}
