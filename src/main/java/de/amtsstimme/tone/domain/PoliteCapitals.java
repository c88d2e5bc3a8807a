package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "sie", "ihnen" and "ihre" in small letters where the reader is meant beyond doubt: after "Bitte"
 * and a verb, after thanks, in a question that opens with the verb.
 */
final class PoliteCapitals implements Rule {

  private static final int FLAGS = Pattern.UNICODE_CASE;

  private static final List<Pattern> SURE =
      List.of(
          Pattern.compile("\\b[Bb]itte(?:n)?\\s+(?:\\p{Ll}+en)\\s+(sie)\\b", FLAGS),
          Pattern.compile(
              "\\b(?:[Ww]enden|[Mm]elden|[Rr]ichten|[Ii]nformieren)\\s+(sie)\\s+sich\\b", FLAGS),
          Pattern.compile("\\b[Bb]itte(?:n)?\\s+wir\\s+(sie)\\b", FLAGS),
          Pattern.compile(
              "\\b[Ww]ir\\s+(?:danken|helfen|bitten|informieren|wünschen|bieten|empfehlen|raten|antworten|schicken|senden|laden|rufen|erklären|geben|teilen)\\s+(ihnen|sie)\\b",
              FLAGS),
          Pattern.compile(
              "\\b(?:[Dd]anken|[Hh]elfen|[Ww]ünschen|[Bb]ieten|[Ee]mpfehlen|[Rr]aten)\\s+wir\\s+(ihnen)\\b",
              FLAGS),
          Pattern.compile(
              "(?:^|[.!?]\\s+|\\n"
                  + ")(?:Haben|Möchten|Können|Brauchen|Kennen|Wollen|Wissen|Suchen|Benötigen|Wünschen)\\s+(sie)\\b",
              FLAGS),
          Pattern.compile(
              "\\b(?:können|wenden|erreichen|finden|schreiben|rufen|senden)\\s+(sie)\\s+(?:uns|sich"
                  + " an)\\b",
              FLAGS),
          Pattern.compile(
              "\\b(?:[Ww]enn|[Ff]alls|[Dd]ass|[Oo]b|[Ss]obald|[Ss]ofern|[Dd]amit)\\s+(sie)\\s+(?:uns|sich\\s+an\\s+uns|bei\\s+uns|mit\\s+uns)\\b",
              FLAGS),
          Pattern.compile(
              "\\b(?:[Dd]ank|[Dd]anke|[Dd]anken|[Dd]anken\\s+wir|[Dd]anken\\s+\\p{L}+)\\s+(?:\\p{L}+\\s+)?für\\s+(ihre?n?)\\s+(?:\\p{Ll}+\\s+)?(?:Anfrage|Nachricht|Frage|Mitteilung|Geduld|Verständnis|Rückmeldung|Hinweis|Interesse|Kommentar|Anregung|Beitrag|Offenheit|Lob|Kritik|Mail|E-Mail|Zuschrift)",
              FLAGS));

  /** One of these is in every match. */
  private static final List<String> SMALL = List.of("sie", "ihnen", "ihr");

  /** After these it is not the reader: several were spoken of just before. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?<![\\p{L}])(?:(?:[Dd]ie|[Dd]iese|[Uu]nsere|[Dd]en|[Mm]it|[Vv]on|[Dd]er)\\s+(?:\\p{Ll}+\\s+)?\\p{Lu}\\p{L}*(?:en|innen|er|n|s)|(?:[Vv]iele|[Aa]lle|[Mm]anche|[Ee]inige|[Mm]ehrere)\\s+(?:\\p{Ll}+\\s+)?\\p{Lu}\\p{L}+|Kinder|Eltern|Leute)(?![\\p{L}])");

  @Override
  public void look(Check check) {
    if (SMALL.stream().anyMatch(check.text().view()::contains)) {
      SURE.forEach(pattern -> check.eachInProse(pattern, PoliteCapitals::found));
    }
  }

  private static void found(Check check, Matcher at) {
    int start = at.start(1);
    if (check.has(ToneRule.ADDRESS_CAPITAL, start, at.end(1))
        || check.text().quoted(start)
        || doubtful(check, start)) {
      return;
    }
    String word = at.group(1);
    check.findSafe(
        ToneRule.ADDRESS_CAPITAL,
        start,
        at.end(1),
        "In der Anrede schreiben wir Sie, Ihnen und Ihr groß.",
        Character.toUpperCase(word.charAt(0)) + word.substring(1));
  }

  /** Then "sie" may be those of this sentence or the one before. */
  private static boolean doubtful(Check check, int at) {
    int from = Math.max(0, at - 120);
    return OTHERS.matcher(check.text().view().substring(from, at)).find();
  }
}
