package de.amtsstimme.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool for one text at a time. The application knows this class by its name only, and what
 * goes in and out is of the JDK: text and whether it is Leichte Sprache; for each match start, end,
 * issue, rule, message, replacements.
 */
public final class Proofreading implements BiFunction<String, Boolean, List<Object[]>> {

  private static final int MOST_REPLACEMENTS = 5;

  /**
   * What is suggested for a word in no dictionary takes longer than reading the whole text. Those
   * further back get theirs when the first ones are mended and the text is read again.
   */
  private static final int WORDS_WITH_SUGGESTIONS = 3;

  private static final String MISSPELLING = "misspelling";

  private final JLanguageTool german = tool("de-DE");
  private final JLanguageTool simple = tool("de-DE-x-simple-language");

  private static JLanguageTool tool(String language) {
    return new JLanguageTool(Languages.getLanguageForShortCode(language));
  }

  @Override
  public List<Object[]> apply(String text, Boolean simpleLanguage) {
    try {
      List<Object[]> said = new ArrayList<>();
      int misspelt = 0;
      for (RuleMatch m : german.check(text)) {
        String issue = m.getRule().getLocQualityIssueType().toString();
        misspelt += issue.equals(MISSPELLING) ? 1 : 0;
        boolean suggest = !issue.equals(MISSPELLING) || misspelt <= WORDS_WITH_SUGGESTIONS;
        said.add(said(m, issue, suggest));
      }
      if (simpleLanguage) {
        simple.check(text).forEach(m -> said.add(said(m, "style", true)));
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object[] said(RuleMatch m, String issue, boolean suggest) {
    return new Object[] {
      m.getFromPos(),
      m.getToPos(),
      issue,
      m.getRule().getId().replaceAll("[^A-Za-z0-9_-]", "_"),
      m.getMessage().replace("<suggestion>", "„").replace("</suggestion>", "“"),
      suggest ? m.getSuggestedReplacements().stream().limit(MOST_REPLACEMENTS).toList() : List.of()
    };
  }
}
