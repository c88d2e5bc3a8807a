package de.amtsstimme.tone.domain;

import de.amtsstimme.tone.domain.RuleSet.Wording;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Abbreviations that people have to decipher; with or without the blanks in them. */
final class AbbreviationRule implements Rule {

  private record Searched(Pattern pattern, String constant, Wording wording) {}

  private final List<Searched> searched;

  AbbreviationRule(List<Wording> abbreviations) {
    searched =
        abbreviations.stream()
            .map(w -> new Searched(pattern(w.phrase()), constant(w.phrase()), w))
            .toList();
  }

  private static Pattern pattern(String abbreviation) {
    String inner =
        Stream.of(parts(abbreviation)).map(Pattern::quote).collect(Collectors.joining("\\s?"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}.@/-])" + inner + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String[] parts(String abbreviation) {
    return abbreviation.strip().split("(?<=\\.)\\s*|\\s+");
  }

  private static String constant(String abbreviation) {
    return parts(abbreviation)[0].toLowerCase(Locale.GERMAN);
  }

  @Override
  public void look(Check check) {
    for (Searched one : searched) {
      if (check.text().has(one.constant())) {
        check.eachInProse(one.pattern(), (c, at) -> found(c, at, one.wording()));
      }
    }
  }

  private static void found(Check check, Matcher at, Wording wording) {
    if (check.has(ToneRule.ABBREVIATION, at.start(), at.end())) {
      return;
    }
    String message = wording.why() == null ? "Bitte ausschreiben." : wording.why();
    boolean capital = Character.isUpperCase(at.group().codePointAt(0));
    if (wording.instead().isEmpty()) {
      check.find(ToneRule.ABBREVIATION, at, message);
      return;
    }
    String instead = wording.instead().get(0);
    String written =
        capital ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1) : instead;
    if (closesSentence(check, at.end())) {
      check.find(ToneRule.ABBREVIATION, at, message, written + ".");
    } else {
      check.findSafe(ToneRule.ABBREVIATION, at.start(), at.end(), message, written);
    }
  }

  /** Then its point is the sentence's, too. */
  private static boolean closesSentence(Check check, int end) {
    String behind = check.text().view().substring(end).stripLeading();
    return behind.isEmpty()
        || Character.isUpperCase(behind.codePointAt(0))
            && check.text().view().charAt(end - 1) == '.';
  }
}
