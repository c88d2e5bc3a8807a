package de.amtsstimme.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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

  private final JLanguageTool german = tool("de-DE");
  private final JLanguageTool simple = tool("de-DE-x-simple-language");

  private static JLanguageTool tool(String language) {
    return new JLanguageTool(Languages.getLanguageForShortCode(language));
  }

  @Override
  public List<Object[]> apply(String text, Boolean simpleLanguage) {
    try {
      Stream<Object[]> matches =
          german.check(text).stream()
              .map(m -> said(m, m.getRule().getLocQualityIssueType().toString()));
      if (simpleLanguage) {
        matches = Stream.concat(matches, simple.check(text).stream().map(m -> said(m, "style")));
      }
      return matches.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
