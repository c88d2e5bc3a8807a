package de.amtsstimme.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.languagetool.AnalyzedSentence;
import org.languagetool.UserConfig;
import org.languagetool.language.German;
import org.languagetool.rules.de.GermanSpellerRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * LanguageTool's speller, which finds the same. Names of several words ("New York") are forty
 * thousand patterns that it tries one after the other in every sentence, which takes longer than
 * reading it; here those are tried of which a word is in the sentence. And it tries all words
 * within two wrong letters for a suggestion, in every part of a compound, which takes ten times as
 * long as reading; here words with one mistake come first, and it looks further only if there are
 * none.
 */
final class Speller extends GermanSpellerRule {

  /** Of longer ones, which are compounds, it tries every part, for a quarter of a second. */
  private static final int LONGEST_LOOKED_FURTHER = 12;

  private Map<String, List<DisambiguationPatternRule>> names = Map.of();
  private int indexed;

  Speller(ResourceBundle messages, German language, UserConfig user) {
    super(messages, language, user, null, List.of(), null);
  }

  @Override
  protected AnalyzedSentence getSentenceWithImmunization(AnalyzedSentence sentence) {
    List<DisambiguationPatternRule> all = getAntiPatterns();
    if (indexed != all.size()) {
      names = byWord(all);
      indexed = all.size();
    }
    AnalyzedSentence without = sentence.copy(sentence);
    try {
      for (DisambiguationPatternRule name : names.getOrDefault("", List.of())) {
        without = name.replace(without);
      }
      for (String word : sentence.getTokenSet()) {
        for (DisambiguationPatternRule name : names.getOrDefault(word, List.of())) {
          without = name.replace(without);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return without;
  }

  private static Map<String, List<DisambiguationPatternRule>> byWord(
      List<DisambiguationPatternRule> names) {
    Map<String, List<DisambiguationPatternRule>> byWord = new HashMap<>();
    for (DisambiguationPatternRule name : names) {
      byWord.computeIfAbsent(longest(name), w -> new ArrayList<>(1)).add(name);
    }
    return byWord;
  }

  /** Its longest word, which few sentences have; empty where none is sure to be there. */
  private static String longest(DisambiguationPatternRule name) {
    String longest = "";
    for (PatternToken token : name.getPatternTokens()) {
      String word = token.getString();
      boolean sure =
          word != null
              && !token.isRegularExpression()
              && !token.isInflected()
              && !token.getNegation()
              && token.getMinOccurrence() > 0;
      if (sure && word.length() > longest.length()) {
        longest = word.toLowerCase(Locale.ROOT);
      }
    }
    return longest;
  }

  @Override
  public List<String> getSuggestions(String word) throws IOException {
    List<String> near = NearWords.of(word, w -> hunspell.spell(w) && !isProhibited(w));
    boolean further = near.isEmpty() && word.length() <= LONGEST_LOOKED_FURTHER;
    return further ? super.getSuggestions(word) : new ArrayList<>(near);
  }
}
