package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's street and house number. A number behind a street can be many other things. */
final class PostalAddressRule {

  private static final String HOUSE_NUMBER =
      "(?:Nr\\. ?|Hausnummer )?(\\d{1,3}(?: ?[a-zA-Z](?![\\p{L}\\p{N}]))?(?: ?[-/–+] ?\\d{1,3}"
          + " ?(?:[a-z](?![\\p{L}]))?)?)";

  /** What shows that the number counts something else. */
  private static final String NO_HOUSE =
      "(?![\\p{L}\\p{N}]|[.,:]\\d|\\."
          + " ?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Platz|Stock|Etage|Tag|Preis|Klasse)|\\.\\d|\\s?(?:km|Kilometer|Uhr|Stunden?|Minuten?|Meter|m|cm|Euro|€|%|Prozent|Jahren?|Monaten?|Wochen?|Tagen?|Mal|mal|Bäume|Autos|Termine?n?|Plätzen?|Personen|Menschen|Kinder|Wohnungen|Haushalte|von|bis"
          + " \\d+"
          + " Uhr|neuen?|weitere|Grad|Punkten?|Häuser|Stellplätze|Stände|Geschäfte|Läden|Unfälle|Laternen|Bänke|Spuren|Haltestellen)(?![\\p{L}]))";

  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\p{L}])((?:(?:\\p{Lu}[\\p{L}.'’]*+)[-"
              + " ]){0,3}?\\p{Lu}[\\p{L}]*(?:straße|strasse|str\\.|gasse|weg|allee|platz|ring|ufer|damm|chaussee|steig|stieg|pfad|markt|graben|promenade|twiete)|(?:\\p{Lu}[\\p{L}.'’]*+[-"
              + " ]){1,3}(?:Straße|Strasse|Str\\.|Gasse|Weg|Allee|Platz|Ring|Ufer|Damm|Chaussee|Steig|Stieg|Pfad|Markt|Promenade|Graben)|(?:Straße|Platz|Allee|Weg|Ring)"
              + " (?:des|der|am|zum|zur|an der)(?:"
              + " \\p{Lu}\\p{L}+){1,3}|[\\p{Lu}-]{3,}(?:STRASSE|STRAẞE|STR\\.|GASSE|ALLEE|PLATZ|WEG))(?:"
              + " |(?<=\\.))"
              + HOUSE_NUMBER
              + NO_HOUSE);

  /** What the names of streets end with; one of these is in every match. */
  private static final List<String> STREETS =
      List.of(
          "straße ",
          "strasse ",
          "str.",
          "gasse ",
          "weg ",
          "allee ",
          "platz ",
          "ring ",
          "ufer ",
          "damm ",
          "chaussee ",
          "steig ",
          "stieg ",
          "pfad ",
          "markt ",
          "graben ",
          "promenade ",
          "twiete ");

  private static final Pattern COURT =
      Pattern.compile(
          "(?<![\\p{L}])(\\p{Lu}\\p{L}+hof) " + HOUSE_NUMBER + ",? (?:in )?\\d{5} \\p{Lu}");

  private static final Pattern BY_PREPOSITION =
      Pattern.compile(
          "(?<![\\p{L}])((?:Am|An der|An den|An dem|Im|In der|In den|In dem|Auf dem|Auf der|Auf"
              + " den|Zum|Zur|Unter den|Unter der|Vor dem|Vor der|Hinter dem|Hinter der|Beim|Bei"
              + " der|Über der|Neben"
              + " der|Alter|Alte|Neuer|Neue|Großer|Große|Kleiner|Kleine|Hohe|Hoher)(?:"
              + " \\p{Lu}\\p{L}+(?:en|er|e))? (\\p{Lu}[\\p{L}-]+)) "
              + HOUSE_NUMBER
              + NO_HOUSE
              + "(?! (?!\\d{5} |Uhr)\\p{Lu}\\p{L}+)");

  private static final Pattern NO_STREET =
      Pattern.compile(
          ".*(?:park|spiel|stell|arbeits|studien|kita|sitz|sport|camping|zelt|liege|start|rast|steh|betreuungs|ausbildungs|heim|warte|wohn|fußball|bolz|grill|recycling|wertstoff|lager|tabellen)platz"
              + "|.*(?:bahn|bus)steig|.*(?:rad|geh|fuß|rettungs|um|aus|flucht|dienst|rechts|wander|lehr|bildungs|berufs|verkehrs|schul|lösungs|hin|rück|forst|wirtschafts|vertriebs)weg"
              + "|.*(?:lehr|trampel)pfad|.*(?:wochen|weihnachts|floh|super|bau|arbeits|jahr|verbraucher|trödel|bauern|finanz|wohnungs|getränke)markt"
              + "|(?:bundes|land|landes|kreis|staats|spiel|einbahn|vorfahrt|schnell|haupt?verkehrs|umgehungs|gemeinde|anlieger|fahrrad|durchgangs)straße|sackgasse|.*(?:autobahn|schnell|eisenbahn|boxen|schlüssel)ring|.*(?:straßen|wasser)graben");

  private static final Set<String> NO_PLACE =
      Vocabulary.of(
          "thema montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar "
              + "februar märz april mai juni juli august september oktober november dezember "
              + "jahr jahre preis alter abschnitt artikel raum zimmer haus gebäude umkreis "
              + "zeitraum stand stichtag monat quartal kapitel absatz punkt gleis tor halle "
              + "saal bereich block stock klasse gruppe zone linie linien stufe phase woche kw "
              + "schnitt durchschnitt wert höhe uhr bezirk wahlkreis ortsteil platz formular "
              + "nummer schalter tag infostand eingang termin terminal standort tisch gate "
              + "bahnsteig steig bussteig ende fassung anlage tabelle abbildung paragraf "
              + "paragraph seite zeile spalte feld etage obergeschoss erdgeschoss wahllokal "
              + "stimmbezirk wahlbezirk kategorie gebühr höchstbetrag frühjahr herbst sommer "
              + "winter wochenende vormittag nachmittag abend rahmen fall verfahren projekt "
              + "liste listen version ausgabe band teil satz sitzung wahlgang lebensjahr "
              + "schuljahr haushaltsjahr vorjahr kreuz ausfahrt anschlussstelle haltestelle "
              + "straße autobahn bundesstraße zeit vergleich moment übrigen kurs station "
              + "pflegegrad regel kita schule stadtbezirk container zelt wartebereich warteraum "
              + "kasse formblatt vordruck los abteilung team referat sachgebiet dezernat "
              + "zeichen ziffer nr anhang beispiel drucksache frage ergebnis");

  private PostalAddressRule() {}

  static void look(Check check) {
    if (check.text().numbers().length == 0) {
      return;
    }
    int[] starts = check.text().starts(PostalAddressRule::beginsName);
    if (check.text().hasOneOf(STREETS)) {
      check.eachFrom(starts, STREET, at -> street(check, at));
    }
    if (check.text().has("hof ")) {
      check.eachFrom(starts, COURT, at -> found(check, at));
    }
    check.eachFrom(starts, BY_PREPOSITION, at -> place(check, at));
  }

  private static boolean beginsName(char before, char c) {
    return (c == '-' || Character.isUpperCase(c) || Character.isSurrogate(c))
        && !Character.isLetter(before);
  }

  private static void street(Check check, Matcher at) {
    if (street(at.group(1))) {
      found(check, at);
    }
  }

  private static void place(Check check, Matcher at) {
    String name = at.group(2).toLowerCase(Locale.GERMAN);
    if (!NO_PLACE.contains(name) && !NO_STREET.matcher(name).matches()) {
      found(check, at);
    }
  }

  private static boolean street(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.GERMAN);
    boolean bare =
        name.matches(
            "(?:Im|Am|Zum|Zur|Vom|Beim|Der|Die|Das|Den|Dem|Ein|Eine|Unser|Dieser|Auf|In|An|Jeder|Kein)"
                + " \\p{L}+");
    return !NO_STREET.matcher(last).matches() && last.length() > 3 && !bare;
  }

  private static void found(Check check, Matcher at) {
    String found = at.group().toLowerCase(Locale.GERMAN);
    boolean own =
        check.rules().contacts().addresses().stream()
            .map(a -> a.toLowerCase(Locale.GERMAN).split(",")[0].strip())
            .anyMatch(a -> found.equals(a) || found.endsWith(" " + a) || found.startsWith(a + ","));
    if (!own && !check.has(ToneRule.POSTAL_ADDRESS, at.start(), at.end())) {
      check.find(
          ToneRule.POSTAL_ADDRESS,
          at,
          "Eine Anschrift, die keine veröffentlichte der Behörde ist.");
    }
  }
}
