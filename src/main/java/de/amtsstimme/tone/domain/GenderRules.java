package de.amtsstimme.tone.domain;

import de.amtsstimme.tone.domain.RuleSet.GenderStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How people are named: the style of the guideline, the same all through a text. */
final class GenderRules {

  private static final Pattern SIGN =
      Pattern.compile("\\p{L}+(?:[:*_/]-?|(?=I))[iI]n(?:nen)?(?:-\\p{L}+)?");

  private static final Set<String> SINGULAR =
      Vocabulary.of(
          "ein einen einem eines dem des jeder jeden jedem jedes kein keinen keinem "
              + "dieser diesen diesem dieses als ist war wird bin bist herr herrn frau familie "
              + "dr prof mein meinem meinen ihrem unserem unser ihr zum vom beim im am sein "
              + "seinem welcher welchem einziger freie freien");

  private GenderRules() {}

  static void style(Check check) {
    GenderStyle style = check.rules().gender();
    if (style == GenderStyle.NONE) {
      return;
    }
    List<Word> words = check.text().words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!check.text().own(word) || !word.capital()) {
        continue;
      }
      GenderStyle used = sign(word.text());
      String feminine = used == null ? Persons.feminine(word.text()) : null;
      if (used != null && used != style) {
        check.find(
            ToneRule.GENDER_STYLE,
            word,
            "Diese Schreibweise verwenden wir nicht.",
            pair(word.text()));
      } else if (feminine != null && !paired(words, i) && plural(check, words, i)) {
        check.find(
            ToneRule.GENDER_STYLE,
            word,
            "Wir sprechen alle an.",
            instead(style, word.text(), feminine));
      }
    }
  }

  private static String[] pair(String word) {
    String stem = word.replaceAll("(?:[:*_/]-?|(?=I))[iI]n(?:nen)?$", "");
    String feminine = Persons.feminine(stem);
    return feminine == null ? new String[0] : new String[] {feminine + " und " + stem};
  }

  private static String[] instead(GenderStyle style, String word, String feminine) {
    String stem = feminine.substring(0, feminine.length() - 5);
    return switch (style) {
      case PAIR -> new String[] {feminine + " und " + word};
      case COLON -> new String[] {stem + ":innen"};
      case STAR -> new String[] {stem + "*innen"};
      default -> new String[0];
    };
  }

  private static GenderStyle sign(String word) {
    if (!SIGN.matcher(word).matches()) {
      return null;
    }
    if (word.contains(":")) {
      return GenderStyle.COLON;
    }
    if (word.contains("*") || word.contains("_")) {
      return GenderStyle.STAR;
    }
    return word.contains("/") || word.matches("\\p{Lu}\\p{Ll}+In(?:nen)?(?:-.*)?")
        ? GenderStyle.NONE
        : null;
  }

  /** Women stand beside: before or behind, within a few words. */
  private static boolean paired(List<Word> words, int i) {
    String stem = folded(words.get(i).lower());
    for (int k = Math.max(0, i - 5); k <= Math.min(words.size() - 1, i + 5); k++) {
      String other = folded(words.get(k).lower());
      boolean feminine = other.endsWith("innen") && k != i;
      if (feminine
          && (other.startsWith(stem.substring(0, Math.min(4, stem.length())))
              || other.endsWith(stem.substring(Math.max(0, stem.length() - 6)) + "innen"))) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String word) {
    return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
  }

  private static boolean plural(Check check, List<Word> words, int i) {
    Word word = words.get(i);
    Word before = i > 0 && near(check, words.get(i - 1), word) ? words.get(i - 1) : null;
    if (before != null && before.is("herr", "herrn", "frau", "familie", "dr", "freie", "freien")) {
      return false;
    }
    if (before != null
        && before.capital()
        && i > 1
        && words.get(i - 2).is("herr", "frau", "herrn")) {
      return false;
    }
    if (before != null
        && before.is("der")
        && i > 1
        && words.get(i - 2).is("bund", "bundes", "verein", "haus", "verband", "partei")) {
      return false;
    }
    if (Persons.plural(word.text())) {
      return !(before != null
          && before.is("dem", "den", "einem", "einen", "des", "eines", "jeden", "jedem")
          && !word.text().matches(".*(?:ern|ärzten|lern)"));
    }
    if (before == null) {
      return true;
    }
    return !SINGULAR.contains(before.lower())
        && !before.is("den")
        && !(before.is("der") && singularSubject(words, i))
        && !(i > 1 && adjective(before) && SINGULAR.contains(words.get(i - 2).lower()))
        && !(i > 1
            && adjective(before)
            && words.get(i - 2).is("der")
            && before.lower().endsWith("e"));
  }

  /** "Der Mieter zahlt" is one, "die Fragen der Mieter" are many. */
  private static boolean singularSubject(List<Word> words, int i) {
    return i < 2 || !words.get(i - 2).capital();
  }

  private static boolean adjective(Word word) {
    return !word.capital() && word.lower().matches(".*e[nrsm]?");
  }

  private static boolean near(Check check, Word before, Word word) {
    return check.text().view().substring(before.end(), word.start()).isBlank();
  }

  /** More than one way of naming people in one text. */
  static void mixed(Check check) {
    Map<GenderStyle, Word> used = new EnumMap<>(GenderStyle.class);
    List<Word> words = check.text().words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!check.text().own(word) || !word.capital()) {
        continue;
      }
      GenderStyle style = sign(word.text());
      if (style == null && Persons.feminine(word.text()) != null && paired(words, i)) {
        style = GenderStyle.PAIR;
      }
      if (style == GenderStyle.STAR && word.text().contains("_")) {
        style = GenderStyle.NEUTRAL;
      }
      if (style != null) {
        used.putIfAbsent(style, word);
      }
    }
    if (used.size() > 1) {
      Word second =
          used.values().stream().max(java.util.Comparator.comparing(Word::start)).orElseThrow();
      check.find(
          ToneRule.GENDER_MIXED, second, "Zwei Schreibweisen für Personen stehen in einem Text.");
    }
  }
}
