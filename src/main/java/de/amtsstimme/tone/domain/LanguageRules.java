package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a proofreader says, as the guideline wants to hear it. Its rules are called {@code
 * language.spelling.…}, {@code language.grammar.…}, {@code language.punctuation.…} and {@code
 * language.style.…}; severities and switches may name one of them, a group, or {@code language}.
 * They are hints unless the guideline says otherwise.
 */
final class LanguageRules {

  static final String PREFIX = "language";

  private static final Set<String> SPELLING = Set.of("misspelling");
  private static final Set<String> PUNCTUATION = Set.of("typographical", "whitespace");
  private static final Set<String> STYLE =
      Set.of("style", "register", "locale-violation", "locale-specific-content", "length");
  private static final Pattern PLACE = Pattern.compile("\\{\\{[a-z][a-z0-9_]{0,80}\\}\\}");
  private static final Pattern PART = Pattern.compile("[^-‐‑·]+");

  /**
   * Short, with two capitals, by itself or in a compound: offices, laws and forms, which no
   * dictionary has all of ("BAuA", "EFZG", "AdA-Prüfung").
   */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![\\p{L}])(?=\\p{L}{2,6}(?![\\p{L}]))\\p{L}{0,4}\\p{Lu}\\p{L}{0,4}\\p{Lu}\\p{L}{0,4}(?![\\p{L}])");

  private static final int MOST_REPLACEMENTS = 5;

  private LanguageRules() {}

  static void look(Check check, List<Mistake> mistakes) {
    for (Mistake mistake : mistakes) {
      String group = group(mistake.issue());
      String key = PREFIX + "." + group + "." + mistake.rule();
      if (counts(check, mistake, group)) {
        severity(check.rules(), key).ifPresent(s -> add(check, key, s, mistake));
      }
    }
  }

  private static void add(Check check, String key, Severity severity, Mistake m) {
    List<String> replacements =
        m.replacements().size() > MOST_REPLACEMENTS
            ? m.replacements().subList(0, MOST_REPLACEMENTS)
            : m.replacements();
    check.add(key, severity, m.start(), m.end(), m.message(), replacements, false);
  }

  private static String group(String issue) {
    String kind = issue.toLowerCase(Locale.ROOT);
    if (SPELLING.contains(kind)) {
      return "spelling";
    }
    if (PUNCTUATION.contains(kind)) {
      return "punctuation";
    }
    return STYLE.contains(kind) ? "style" : "grammar";
  }

  /** Other people's words, addresses and what is filled in later are none of the writer's. */
  private static boolean counts(Check check, Mistake m, String group) {
    ToneText text = check.text();
    if (m.end() <= m.start() || m.end() > text.view().length()) {
      return false;
    }
    return !text.quoted(m.start())
        && !text.linked(m.start())
        && !check.rules().spelling().off().contains(m.rule())
        && !inPlace(text.view(), m)
        && !(group.equals("spelling") && isWord(check, text.view().substring(m.start(), m.end())));
  }

  private static boolean isWord(Check check, String found) {
    return known(check.rules().spelling().words(), found) || ABBREVIATION.matcher(found).find();
  }

  private static boolean inPlace(String view, Mistake m) {
    if (view.indexOf("{{") < 0) {
      return false;
    }
    Matcher place = PLACE.matcher(view);
    while (place.find()) {
      if (place.start() < m.end() && place.end() > m.start()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word that the authority added, in the genitive too, and as a part of a compound with hyphen.
   */
  private static boolean known(List<String> words, String found) {
    if (words.isEmpty()) {
      return false;
    }
    if (isOne(words, found)) {
      return true;
    }
    Matcher part = PART.matcher(found);
    while (part.find()) {
      if (part.end() - part.start() < found.length() && isOne(words, part.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(List<String> words, String found) {
    String bare = found.endsWith("s") ? found.substring(0, found.length() - 1) : found;
    return words.stream().anyMatch(w -> w.equals(found) || w.equals(bare));
  }

  /** What is said of the rule itself, else of its group, else of all. */
  private static Optional<Severity> severity(RuleSet rules, String key) {
    for (String k = key; ; k = k.substring(0, k.lastIndexOf('.'))) {
      if (rules.off().contains(k)) {
        return Optional.empty();
      }
      if (rules.severities().containsKey(k)) {
        return Optional.of(rules.severities().get(k));
      }
      if (k.indexOf('.') < 0) {
        return Optional.of(Severity.HINT);
      }
    }
  }
}
