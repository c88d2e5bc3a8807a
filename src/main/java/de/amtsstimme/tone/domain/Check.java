package de.amtsstimme.tone.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text on one occasion under one set of rules, and what was found so far. */
public final class Check {

  private final ToneText text;
  private final RuleSet rules;
  private final Occasion occasion;
  private final List<Finding> findings = new ArrayList<>();

  public Check(ToneText text, RuleSet rules, Occasion occasion) {
    this.text = text;
    this.rules = rules;
    this.occasion = occasion;
  }

  public ToneText text() {
    return text;
  }

  public RuleSet rules() {
    return rules;
  }

  public Occasion occasion() {
    return occasion;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Offsets are those of {@link ToneText#view}. */
  void find(ToneRule rule, int start, int end, String message, String... replacements) {
    add(rule.key(), rule.severity(), start, end, message, List.of(replacements), false);
  }

  void find(ToneRule rule, Matcher at, String message, String... replacements) {
    find(rule, at.start(), at.end(), message, replacements);
  }

  void find(ToneRule rule, Word word, String message, String... replacements) {
    find(rule, word.start(), word.end(), message, replacements);
  }

  /** With a replacement that is right whatever stands around it. */
  void findSafe(ToneRule rule, int start, int end, String message, String replacement) {
    add(rule.key(), rule.severity(), start, end, message, List.of(replacement), true);
  }

  public void add(
      String rule,
      Severity usual,
      int start,
      int end,
      String message,
      List<String> replacements,
      boolean safe) {
    Optional<Severity> severity = rules.severity(rule, usual);
    if (severity.isPresent() && end > start) {
      findings.add(
          new Finding(
              text.from(start), text.to(end), rule, severity.get(), message, replacements, safe));
    }
  }

  /** Every place of the pattern that does not lie in a quotation. */
  void each(Pattern pattern, BiConsumer<Check, Matcher> found) {
    Matcher matcher = pattern.matcher(text.view());
    while (matcher.find()) {
      if (!text.quoted(matcher.start())) {
        found.accept(this, matcher);
      }
    }
  }

  /** Likewise, and not in an address of the web or of mail. */
  void eachInProse(Pattern pattern, BiConsumer<Check, Matcher> found) {
    each(
        pattern,
        (check, matcher) -> {
          if (!text.linked(matcher.start())) {
            found.accept(check, matcher);
          }
        });
  }

  /** Likewise, by a pattern all of whose matches begin where a number does. */
  void eachNumber(Pattern pattern, BiConsumer<Check, Matcher> found) {
    eachFrom(
        text.numbers(),
        pattern,
        matcher -> {
          if (!text.quoted(matcher.start()) && !text.linked(matcher.start())) {
            found.accept(this, matcher);
          }
        });
  }

  /**
   * Every place of a pattern that can begin at some places only, which are few: tried at each
   * character of the text, most patterns take longer to fail than all else.
   */
  void eachFrom(int[] starts, Pattern pattern, Consumer<Matcher> found) {
    if (starts.length == 0) {
      return;
    }
    Matcher matcher =
        pattern.matcher(text.view()).useTransparentBounds(true).useAnchoringBounds(false);
    int behind = 0;
    for (int start : starts) {
      if (start >= behind && matcher.region(start, text.view().length()).lookingAt()) {
        behind = matcher.end();
        found.accept(matcher);
      }
    }
  }

  boolean has(ToneRule rule, int start, int end) {
    return findings.stream()
        .anyMatch(
            f ->
                f.rule().equals(rule.key())
                    && f.start() < text.to(end)
                    && f.end() > text.from(start));
  }
}
