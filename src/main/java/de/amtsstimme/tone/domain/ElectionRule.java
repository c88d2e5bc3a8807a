package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In the weeks before an election an authority keeps names of parties and office holders out of
 * what it publishes (BVerfGE 44, 125: neutrality of public relations).
 */
final class ElectionRule implements Rule {

  private final List<Pattern> names;

  ElectionRule(List<String> names) {
    this.names = names.stream().map(ElectionRule::pattern).toList();
  }

  private static Pattern pattern(String name) {
    String[] words = name.strip().split("\\s+");
    StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean article = i == 0 && word.matches("Die|Der|Das");
      pattern.append(i == 0 ? "" : "\\s+");
      pattern.append(article ? "(?:[Dd]ie|[Dd]er|[Dd]en)" : Pattern.quote(word) + ending(word));
    }
    String last = words[words.length - 1];
    if (last.matches("Grüne|Linke|Piraten")) {
      pattern.append("(?! \\p{Lu}|-?\\p{L})");
      return Pattern.compile(
          "(?<!\\b[Ii]m )(?<!\\b[Ii]ns )(?<!\\b[Dd]as )(?<!\\b[Vv]om )(?<!\\b[Ee]in"
              + " )(?<!\\b[Ee]twas )"
              + pattern
              + "|(?<![\\p{L}\\p{N}])"
              + Pattern.quote(last)
              + "n?-(?=\\p{Lu})|(?<![\\p{L}\\p{N}])"
              + Pattern.quote(name.toUpperCase(java.util.Locale.GERMAN))
              + "N?(?![\\p{L}\\p{N}])");
    }
    return Pattern.compile(
        (last.equals("Volt") ? "(?<!\\d )(?<!\\d)" : "") + pattern + "(?![\\p{L}\\p{N}])");
  }

  private static String ending(String word) {
    return word.matches("[\\p{Lu}]+|AfD") ? "s?" : word.endsWith("e") ? "[nr]?" : "(?:e?n|s|’)?";
  }

  @Override
  public void look(Check check) {
    boolean blackout =
        check.rules().blackouts().stream().anyMatch(p -> p.has(check.occasion().day()));
    if (!blackout) {
      return;
    }
    for (Pattern name : names) {
      Matcher at = name.matcher(check.text().view());
      while (at.find()) {
        if (!check.has(ToneRule.ELECTION, at.start(), at.end())) {
          check.find(
              ToneRule.ELECTION, at, "Vor der Wahl nennen wir keine Parteien und Amtsinhaber.");
        }
      }
    }
  }
}
