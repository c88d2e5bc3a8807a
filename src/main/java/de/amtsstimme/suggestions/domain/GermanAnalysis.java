package de.amtsstimme.suggestions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a text to its words. The same for questions, phrasings, answers and what citizens write. */
public final class GermanAnalysis {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST = 70;

  private final Compounds compounds;

  public GermanAnalysis(Compounds compounds) {
    this.compounds = compounds;
  }

  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      if (m.end() - m.start() <= LONGEST) {
        words.add(word(m.group(), m.start(), m.end()));
      }
    }
    return words;
  }

  private Word word(String written, int start, int end) {
    String folded = Folding.fold(written);
    if (folded.isEmpty() || FunctionWords.empty(folded)) {
      return new Word(start, end, folded, folded, List.of(), Word.Kind.EMPTY);
    }
    String asking = FunctionWords.asking(folded);
    if (asking != null) {
      return new Word(start, end, folded, asking, List.of(), Word.Kind.ASKING);
    }
    String stem = GermanStem.of(folded);
    return new Word(start, end, folded, stem, parts(written, stem), Word.Kind.CONTENT);
  }

  private List<String> parts(String written, String stem) {
    return compounds.parts(written).stream()
        .map(Folding::fold)
        .map(GermanStem::of)
        .filter(p -> p.length() > 2 && !p.equals(stem))
        .distinct()
        .toList();
  }
}
