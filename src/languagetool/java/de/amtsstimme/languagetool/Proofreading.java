package de.amtsstimme.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.language.German;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool for one text at a time. The application knows this class by its name only, and what
 * goes in and out is of the JDK: text and whether it is Leichte Sprache; for each match start, end,
 * issue, rule, message, replacements.
 */
public final class Proofreading implements BiFunction<String, Boolean, List<Object[]>> {

  private static final int MOST_REPLACEMENTS = 5;

  /**
   * Switched off, after reading what they say to 433 answers of authorities, and what they cost.
   */
  private static final List<String> OFF =
      List.of(
          // Converts miles and pounds, which authorities do not use, and is the third dearest.
          "EINHEITEN_METRISCH",
          // The guideline's own rule, with the guideline's own number of words.
          "TOO_LONG_SENTENCE_DE",
          // Both ways of writing are right ("zuhause", "zu Hause"; "so dass", "sodass").
          "EMPFOHLENE_GETRENNTSCHREIBUNG",
          "EMPFOHLENE_ZUSAMMENSCHREIBUNG",
          "EMPFOHLENE_GROSS_KLEINSCHREIBUNG",
          // Sentences that begin alike, and words said again, are what makes a text easy.
          "GERMAN_WORD_REPEAT_BEGINNING_RULE",
          "DE_REPEATEDWORDS",
          // Wrong each time: conditions that begin with the verb ("Kann er nicht kommen, …").
          "FRAGEZEICHEN_STATT_PUNKT");

  /** It takes the lines of a list for one sentence, and what each begins with for its middle. */
  private static final String CAPITALS = "DE_CASE";

  private static final German GERMAN = new ReadGerman();

  private final JLanguageTool german = new JLanguageTool(GERMAN);
  private final JLanguageTool simple =
      new JLanguageTool(Languages.getLanguageForShortCode("de-DE-x-simple-language"));

  public Proofreading() {
    german.disableRules(OFF);
  }

  @Override
  public List<Object[]> apply(String text, Boolean simpleLanguage) {
    try {
      List<Object[]> said = new ArrayList<>();
      for (RuleMatch m : german.check(text)) {
        if (!m.getRule().getId().equals(CAPITALS) || !beginsLine(text, m.getFromPos())) {
          said.add(said(m, m.getRule().getLocQualityIssueType().toString()));
        }
      }
      if (simpleLanguage) {
        simple.check(text).forEach(m -> said.add(said(m, "style")));
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean beginsLine(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return text.substring(before.length(), at).indexOf('\n') >= 0;
  }

  private static Object[] said(RuleMatch m, String issue) {
    return new Object[] {
      m.getFromPos(),
      m.getToPos(),
      issue,
      m.getRule().getId().replaceAll("[^A-Za-z0-9_-]", "_"),
      m.getMessage().replace("<suggestion>", "„").replace("</suggestion>", "“"),
      m.getSuggestedReplacements().stream().limit(MOST_REPLACEMENTS).toList()
    };
  }
}
