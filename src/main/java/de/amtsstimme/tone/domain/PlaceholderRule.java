package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that somebody meant to fill in. Those that the answer declares are none. */
final class PlaceholderRule implements Rule {

  private static final String FIELD =
      "(?:(?:hier |bitte )?(?:[\\p{L}-]+"
          + " ){0,4}(?:einfügen|eintragen|ergänzen|ausfüllen|einsetzen|nennen|prüfen)|(?:Vor-?|Nach-?|Familien-?|Anrede/?)?[Nn]ame[n]?|NAME|Vorname"
          + " Nachname|Vor- und"
          + " Nachname|Anrede|Wochentag|AZ|Az|(?:Herrn?|Frau)(?:/|\\s)(?:Frau|Herrn?)?["
          + " \\p{L}]*|[TMJHSDYmhst]{2,4}(?:[.:/-][TMJHSDYmhst]{2,4})+|Datum|DATUM|Ort|ORT|Straße|Adresse|Anschrift|Uhrzeit|Termin|Betrag|Telefon(?:nummer)?|Telefonnr\\.?|E-?Mail(?:-Adresse)?|Link|LINK|URL|Aktenzeichen|Behörde|Amt|Stadt|Text|Thema|Titel|Zeit|Tag|Zahl|Nummer|Unterschrift|Ansprechpartner(?:in)?|Zeitraum|Frist|Abteilung|Sachgebiet|Monat|Jahr|Raum|Zimmer|PLZ|IBAN|Grund|Begründung|Platzhalter|PLATZHALTER|[A-ZÄÖÜ]{3,}(?:["
          + " _-][A-ZÄÖÜ]+)*|[\\p{L}]+[_"
          + " -](?:[Nn]ame|[Dd]atum|[Oo]rt|[Nn]ummer|[Aa]dresse)|(?:Ihr|der|die|das|dein) [\\p{L}"
          + " ]{2,25}|\\p{L}+(?:name|datum|ort|nummer|adresse|zeit|titel))";

  private static final List<Sought> PATTERNS =
      List.of(
          Sought.of(Pattern.compile("\\{\\{([^{}\\n]{0,60})}}"), "{{"),
          Sought.of(Pattern.compile("(?<!\\{)\\{[\\p{L}][\\p{L}\\p{N}_ .-]{0,40}}(?!})"), "{"),
          Sought.of(Pattern.compile("\\$\\{[^{}\\n]{1,40}}"), "${"),
          Sought.of(Pattern.compile("\\[(?:" + FIELD + ")(?:[:, ][^\\]\\n]{0,40})?\\]"), "["),
          Sought.of(
              Pattern.compile(
                  "<<[^<>\\n]{1,40}>>|<(?:" + FIELD + "|\\p{Lu}\\p{L}{2,}(?:[ /-]\\p{L}+){0,3})>"),
              "<"),
          Sought.of(
              Pattern.compile(
                  "\\((?:hier |bitte )?(?:[\\p{L}-]+"
                      + " ){0,3}(?:einfügen|eintragen|ergänzen|einsetzen)\\)"),
              "einfügen",
              "eintragen",
              "ergänzen",
              "einsetzen"),
          Sought.of(
              Pattern.compile("(?<![\\p{L}\\p{N}%])%[\\p{L}][\\p{L}_]{1,30}%(?![\\p{L}\\p{N}])"),
              "%"),
          Sought.of(
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}$])\\$[\\p{L}][\\p{L}_]{1,30}\\$(?![\\p{L}\\p{N}])"),
              "$"),
          Sought.of(
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}])(?:[Xx]{3,}|XX(?=[.:]XX))(?![\\p{L}\\p{N}])(?:[.:]X+)*"),
              "xx"),
          Sought.of(Pattern.compile("(?<![\\p{L}\\p{N}_])_{3,}(?![\\p{L}\\p{N}_])"), "___"),
          Sought.of(
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}#@])(?:TODO|TBD|tbd|TBA|FIXME|[Tt]odo(?=:)|t\\.b\\.d\\.|T\\.B\\.D\\.)(?![\\p{L}\\p{N}])"),
              "todo",
              "tbd",
              "tba",
              "fixme",
              "t.b.d."),
          Sought.of(
              Pattern.compile(
                  "(?:…|\\.{3}) ?(?:[\\p{L}-]+ ){0,3}(?:einfügen|eintragen|ergänzen|einsetzen)"
                      + " ?(?:…|\\.{3})"),
              "einfügen",
              "eintragen",
              "ergänzen",
              "einsetzen"),
          Sought.of(
              Pattern.compile("(?<![\\p{L}\\p{N}.])N\\. ?N\\.(?![\\p{L}\\p{N}])"), "n.n.", "n. n."),
          Sought.of(
              Pattern.compile("(?<![\\p{L}])lorem ipsum", Pattern.CASE_INSENSITIVE),
              "lorem ipsum"));

  @Override
  public void look(Check check) {
    for (Sought sought : PATTERNS) {
      if (!sought.possible(check.text())) {
        continue;
      }
      Matcher at = sought.pattern().matcher(check.text().view());
      while (at.find()) {
        boolean declared =
            at.groupCount() == 1
                && at.group(1) != null
                && check.occasion().placeholders().contains(at.group(1));
        if (!declared && !check.has(ToneRule.PLACEHOLDER, at.start(), at.end())) {
          check.find(ToneRule.PLACEHOLDER, at, "Hier fehlt noch etwas.");
        }
      }
    }
  }
}
