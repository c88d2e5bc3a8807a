package de.amtsstimme.tone;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.tone.domain.Check;
import de.amtsstimme.tone.domain.Rule;
import de.amtsstimme.tone.domain.RuleSet.OwnPattern;
import de.amtsstimme.tone.domain.Severity;
import java.util.List;

/**
 * Regular expressions of the authority's own people. RE2 knows no back references and no look
 * around, and in return needs time linear in the text: none of them can hang the server.
 */
final class OwnPatterns {

  static final String PREFIX = "own.";

  /** More than any sensible pattern compiles to; counted repetitions are unrolled. */
  private static final int MOST_INSTRUCTIONS = 5_000;

  private OwnPatterns() {}

  static List<Rule> rules(List<OwnPattern> patterns) {
    return patterns.stream().map(OwnPatterns::rule).toList();
  }

  private static Rule rule(OwnPattern own) {
    Pattern pattern = compile(own);
    Severity severity = own.severity() == null ? Severity.HINT : own.severity();
    List<String> instead = own.instead() == null ? List.of() : List.of(own.instead());
    return check -> look(check, pattern, own, severity, instead);
  }

  private static void look(
      Check check, Pattern pattern, OwnPattern own, Severity severity, List<String> instead) {
    Matcher at = pattern.matcher(check.text().view());
    while (at.find()) {
      if (!check.text().quoted(at.start()) && at.end() > at.start()) {
        check.add(
            PREFIX + own.key(), severity, at.start(), at.end(), own.message(), instead, false);
      }
    }
  }

  /**
   * @throws Refusal VALIDATION_FAILED for what RE2 does not understand or is too big
   */
  static void requireSound(List<OwnPattern> patterns) {
    for (int i = 0; i < patterns.size(); i++) {
      String pointer = "/rules/patterns/" + i + "/pattern";
      try {
        if (compile(patterns.get(i)).programSize() > MOST_INSTRUCTIONS) {
          throw Refusal.invalid(pointer, "Dieses Muster ist zu groß.");
        }
      } catch (PatternSyntaxException e) {
        throw Refusal.invalid(pointer, "Dieses Muster versteht RE2 nicht: " + e.getDescription());
      }
    }
  }

  private static Pattern compile(OwnPattern own) {
    return Pattern.compile(own.pattern(), Pattern.CASE_INSENSITIVE);
  }
}
