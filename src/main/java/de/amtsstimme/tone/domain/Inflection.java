package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms of a German word or phrase, near enough to find it: endings of nouns and adjectives,
 * and of verbs the present, the past and the participle. A stem followed by {@code ~} takes any
 * ending of an adjective.
 */
final class Inflection {

  private static final String BEFORE = "(?<![\\p{L}\\p{N}]|\\p{L}-)";
  private static final String BEHIND = "(?![\\p{L}\\p{N}]|-\\p{L})";

  private static final Set<String> UNCHANGED =
      Set.of(
          "wegen",
          "neben",
          "zwischen",
          "gegen",
          "binnen",
          "nicht",
          "mittels",
          "seitens",
          "kein",
          "keinen",
          "zwecks",
          "bereits",
          "mehrfach",
          "doch",
          "dass",
          "darauf",
          "wie",
          "leider",
          "müssen");

  /** Stems that change, by infinitive. */
  private static final Map<String, String> STRONG =
      Map.of(
          "bringen", "brachte?n?|gebracht",
          "kommen", "kam(?:en)?|gekommen",
          "nehmen", "nimm(?:t|st)?|nahm(?:en)?|genommen",
          "geben", "gib(?:t|st)?|gab(?:en)?|gegeben",
          "stehen", "stand(?:en)?|gestanden",
          "treten", "tritt|trat(?:en)?|getreten",
          "ziehen", "zog(?:en)?|gezogen",
          "obliegen", "oblag(?:en)?|oblegen");

  private Inflection() {}

  /** What stands in every form of each of the phrase's words, in small letters. */
  static List<String> constants(String phrase) {
    return Stream.of(phrase.strip().split("\\s+")).map(Inflection::constant).toList();
  }

  /** Nothing where the stem changes. */
  private static String constant(String word) {
    String small = word.toLowerCase(Locale.GERMAN);
    if (word.endsWith("~")) {
      return small.substring(0, small.length() - 1);
    }
    if (!verb(word)) {
      return small;
    }
    return STRONG.containsKey(word) ? "" : small.substring(0, small.length() - 2);
  }

  static Pattern word(String phrase) {
    String inner =
        Stream.of(phrase.strip().split("\\s+"))
            .map(Inflection::forms)
            .collect(Collectors.joining("\\s+"));
    return compile(inner);
  }

  private static Pattern compile(String inner) {
    return Pattern.compile(
        BEFORE + "(?:" + inner + ")" + BEHIND, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * A noun with a verb that only carries it ("in Anrechnung bringen"): the verb may stand anywhere
   * in the sentence.
   */
  static List<Pattern> parted(String phrase) {
    String[] words = phrase.strip().split("\\s+");
    if (words.length < 3 || !verb(words[words.length - 1])) {
      return List.of(word(phrase));
    }
    String noun = phrase.strip().substring(0, phrase.strip().lastIndexOf(' ')).strip();
    return List.of(word(noun), compile("(?:zu\\s)?" + forms(words[words.length - 1])));
  }

  private static boolean verb(String word) {
    return word.length() > 4
        && word.endsWith("en")
        && !Character.isUpperCase(word.codePointAt(0))
        && !UNCHANGED.contains(word);
  }

  private static String forms(String word) {
    if (word.endsWith("~")) {
      return Pattern.quote(word.substring(0, word.length() - 1)) + "(?:e[nrsm]?|[ns])?";
    }
    if (word.length() < 4 || UNCHANGED.contains(word.toLowerCase(Locale.GERMAN))) {
      return Pattern.quote(word);
    }
    if (verb(word)) {
      return verbForms(word);
    }
    if (Character.isUpperCase(word.codePointAt(0))) {
      return Pattern.quote(word)
          + (word.endsWith("e") ? "[nrsm]?" : "(?:innen|in|e?n|e?s|ern?|e)?");
    }
    return Pattern.quote(word) + (word.endsWith("e") ? "[nrsm]?" : "(?:e[nrsm]?)?");
  }

  private static String verbForms(String word) {
    String stem = Pattern.quote(word.substring(0, word.length() - 2));
    String strong = STRONG.get(word);
    return "(?:"
        + stem
        + "(?:en|est|st|et|t|ete[nt]?|te[nt]?|e|ende?[nrsm]?)|ge"
        + stem
        + "(?:et|t|en)"
        + (strong == null ? "" : "|" + strong)
        + ")";
  }
}
