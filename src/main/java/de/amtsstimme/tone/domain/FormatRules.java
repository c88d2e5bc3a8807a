package de.amtsstimme.tone.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates, times, numbers and amounts in the form of the house: as DIN 5008 and the Duden have them,
 * read aloud without stumbling.
 */
final class FormatRules {

  private static final String MONTHS =
      "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";

  private static final String[] MONTH_NAMES = {
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember"
  };

  private static final Pattern ISO_DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./-])((?:19|20)\\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![\\p{N}/-]|\\.\\d)");
  private static final Pattern SLASH_DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./-])(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/((?:19|20)?\\d{2})(?![\\p{L}\\p{N}/-])");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./-])(0?[1-9]|1[0-2])/(1[3-9]|2\\d|3[01])/((?:19|20)\\d{2})(?![\\p{L}\\p{N}/-])");
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./-])(0?[1-9]|[12]\\d|3[01])\\. ?(0?[1-9]|1[0-2])\\."
              + " ?(\\d{2})(?![\\p{N}/-]|\\.\\d| ?Uhr|:\\d| (?:Euro|€|Prozent|%))");
  private static final Pattern GLUED =
      Pattern.compile("(?<![\\p{L}\\p{N}./-])(\\d{1,2}\\.)(" + MONTHS + ")(?![\\p{L}])");
  private static final Pattern NO_DATE_BEFORE =
      Pattern.compile(
          "(?:Az\\.?|AZ|Aktenzeichen|Version|Nr\\.|Kapitel|Abschnitt|Ziffer|Punkt|Nummer|Drucksache|Vorlage|DS|IP|Vers\\.|Gliederung|Release|Kennung|Flurstück|Vorgang):?"
              + " ?$");

  private FormatRules() {}

  static void date(Check check) {
    check.eachNumber(ISO_DATE, (c, at) -> date(c, at, at.group(3), at.group(2), at.group(1)));
    check.eachNumber(
        SLASH_DATE, (c, at) -> date(c, at, at.group(1), at.group(2), year(at.group(3))));
    check.eachNumber(
        MONTH_FIRST, (c, at) -> date(c, at, at.group(2), at.group(1), year(at.group(3))));
    check.eachNumber(
        SHORT_YEAR, (c, at) -> date(c, at, at.group(1), at.group(2), year(at.group(3))));
    check.eachNumber(
        GLUED,
        (c, at) ->
            c.findSafe(
                ToneRule.DATE,
                at.start(),
                at.end(),
                "Vor dem Monat fehlt ein Leerzeichen.",
                at.group(1) + " " + at.group(2)));
  }

  private static String year(String year) {
    return year.length() == 4 ? year : (Integer.parseInt(year) > 40 ? "19" : "20") + year;
  }

  private static void date(Check check, Matcher at, String day, String month, String year) {
    String before = check.text().view().substring(Math.max(0, at.start() - 20), at.start());
    if (NO_DATE_BEFORE.matcher(before).find()) {
      return;
    }
    String house =
        Integer.parseInt(day) + ". " + MONTH_NAMES[Integer.parseInt(month) - 1] + " " + year;
    check.find(ToneRule.DATE, at, "Daten schreiben wir so: 3. Mai 2024 oder 03.05.2024.", house);
  }

  private static final String H = "([01]?\\d|2[0-4])";
  private static final String NO = "(?<![\\p{L}\\p{N}.,:/§-])(?<!§ )(?<!Nr\\. )(?<!\\d )";

  private static final Pattern POINT_TIME =
      Pattern.compile(
          NO
              + H
              + "\\.([0-5]\\d)(?= ?(?:Uhr|h\\b)| ?(?:[-–]|bis) ?\\d{1,2}(?:[.:]\\d{2})? ?Uhr)(?:"
              + " ?(?:Uhr|h\\b))?");
  private static final Pattern H_TIME =
      Pattern.compile(NO + H + "(?:[.:]([0-5]\\d))? ?h(?![\\p{L}\\p{N}-])");
  private static final Pattern FULL_HOUR =
      Pattern.compile(
          NO + H + ":00(?= ?Uhr| ?(?:[-–]|bis|und) ?\\d{1,2}(?:[.:]\\d{2})? ?Uhr)(?: ?Uhr)?");
  private static final Pattern LEADING = Pattern.compile(NO + "0(\\d)(:[0-5]\\d)?(?= ?Uhr)");
  private static final Pattern SPAN =
      Pattern.compile(NO + H + "(:[0-5]\\d)?(?: Uhr)? ?[-–—] ?" + H + "(:[0-5]\\d)?(?= ?Uhr)");
  private static final Pattern MINUTES_BEHIND =
      Pattern.compile(
          NO + H + " Uhr ([0-5]\\d)(?![\\p{N}.,:]| (?:Euro|Personen|Kinder|Plätze|Minuten))");
  private static final Pattern WITHOUT_HOUR =
      Pattern.compile(
          "(?<![\\p{L}])(?:um|ab|bis|gegen|von|Um|Ab|Bis|Von) "
              + H
              + ":([0-5]\\d)(?! ?Uhr|[\\p{N}:]| ?(?:bis|und|[-–]) ?\\d{1,2}(?:[:.]\\d{2})? ?Uhr|"
              + " ?(?:verloren|gewonnen|Sieg))");

  static void time(Check check) {
    check.eachNumber(POINT_TIME, (c, at) -> time(c, at, clock(at.group(1), at.group(2))));
    check.eachNumber(H_TIME, (c, at) -> time(c, at, clock(at.group(1), at.group(2)) + " Uhr"));
    check.eachNumber(
        FULL_HOUR,
        (c, at) ->
            time(
                c, at, Integer.parseInt(at.group(1)) + (at.group().endsWith("Uhr") ? " Uhr" : "")));
    check.eachNumber(
        LEADING, (c, at) -> time(c, at, at.group(1) + (at.group(2) == null ? "" : at.group(2))));
    check.eachNumber(
        SPAN,
        (c, at) ->
            time(
                c,
                at,
                clock(at.group(1), minutes(at.group(2)))
                    + " bis "
                    + clock(at.group(3), minutes(at.group(4)))));
    check.eachNumber(
        MINUTES_BEHIND, (c, at) -> time(c, at, clock(at.group(1), at.group(2)) + " Uhr"));
    if (check.text().has(":")) {
      check.eachInProse(WITHOUT_HOUR, (c, at) -> time(c, at, at.group() + " Uhr"));
    }
  }

  private static String minutes(String group) {
    return group == null ? null : group.substring(1);
  }

  private static String clock(String hour, String minutes) {
    String plain = String.valueOf(Integer.parseInt(hour));
    return minutes == null || minutes.equals("00") ? plain : plain + ":" + minutes;
  }

  private static void time(Check check, Matcher at, String instead) {
    if (!check.has(ToneRule.TIME, at.start(), at.end())) {
      String whole =
          at.group().endsWith("Uhr") && !instead.endsWith("Uhr") ? instead + " Uhr" : instead;
      check.find(
          ToneRule.TIME, at, "Uhrzeiten schreiben wir so: 9 Uhr, 9:30 Uhr, 9 bis 12 Uhr.", whole);
    }
  }

  private static final String UNIT = "(?= (?:\\p{Lu}\\p{L}+|qm|m²|km|kg|m|l|cm)(?![\\p{L}]))";
  private static final String NO_NUMBER_BEFORE =
      "(?<![\\p{L}\\p{N}.,:/§#+'’-])(?<!\\d )(?<!Nr\\. )(?<!§ )(?<!Version )(?<!Kapitel )(?<!Nummer"
          + " )(?<!PLZ )(?<!Postleitzahl )(?<!\\. )(?<!Abschnitt )(?<!Ziffer )(?<!Formular"
          + " )(?<!Artikel )(?<!unter )(?<!Raum )(?<!Android )(?<!Windows )(?<!Zimmer )";
  private static final Pattern UNGROUPED =
      Pattern.compile(NO_NUMBER_BEFORE + "([1-9]\\d{4,8})" + UNIT + " (\\p{L}+)");
  private static final Pattern ENGLISH_GROUPS =
      Pattern.compile(
          NO_NUMBER_BEFORE + "[1-9]\\d{0,2}(?:[,'’]\\d{3})+(?![\\p{N}.,]*\\d|[\\p{L}])");
  private static final Pattern DECIMAL_POINT =
      Pattern.compile(
          NO_NUMBER_BEFORE
              + "(\\d{1,3})\\.(\\d{1,2})(?="
              + " ?(?:Prozent|%|Liter|Kilometer|km|Meter|m|cm|Kilogramm|kg|Gramm|Tonnen|Hektar|Grad|Millionen|Milliarden|Mio|Mrd|Stunden|Kinder|Quadratmeter|Zentimeter|Punkte|l|t|ha|m²|qm|Kilowatt|kWh|Jahre|Kubikmeter|Prozentpunkte|Stunde|Tonne|Mikrogramm)(?![\\p{L}]))");
  private static final Pattern PERCENT =
      Pattern.compile("(?<![\\p{L}\\p{N}/])(\\d+(?:,\\d+)?)%(?!ig)");

  /** People and things that five digits count; towns do not stand in the plural. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "Menschen|Personen|Einwohner\\p{L}*|Bürger\\p{L}*|Kinder\\p{L}*|Haushalte\\p{L}*|Wohnungen|Bäume\\p{L}*|Quadratmeter\\p{L}*|Stimmen|Wahlberechtigte\\p{L}*|Besucher\\p{L}*|Anträge\\p{L}*|Fälle\\p{L}*|Impf\\p{L}+|Euro|Liter\\p{L}*|Kilometer\\p{L}*|Tonnen|Stück|Unterschriften|Bücher\\p{L}*|Studierende\\p{L}*|Schüler\\p{L}*|Fahrzeuge\\p{L}*|Autos|Meter\\p{L}*|Plätze\\p{L}*|Medien|Tests?|Dosen|Mitarbeite\\p{L}*|Beschäftigte\\p{L}*|Gäste\\p{L}*|Exemplare\\p{L}*|Pflanzen|Kubikmeter|Blumen\\p{L}*|Tiere\\p{L}*|Hunde\\p{L}*|Nutz\\p{L}+|Anfragen|Betriebe\\p{L}*|Unternehmen|Leute\\p{L}*|Fahrgäste\\p{L}*|Tickets|Stellen|Stunden|Jahre\\p{L}*|Teilnehm\\p{L}+|Geräte\\p{L}*|Laternen|Patient\\p{L}+|Bescheide\\p{L}*|Follower\\p{L}*|Arbeitsplätze\\p{L}*|Familien|Gebäude\\p{L}*|Rentner\\p{L}*|Briefe\\p{L}*|Wahlbriefe\\p{L}*|Wähl\\p{L}+|Häuser\\p{L}*|Zuschauer\\p{L}*|Radfahr\\p{L}+|Fahrräder\\p{L}*|Mal|Blutspenden|qm|m²|km|kg|m|l|Kilowattstunden|Sträucher\\p{L}*|Stimmzettel\\p{L}*|Anrufe\\p{L}*|Bücher\\p{L}*|Steuer\\p{L}+|Meldungen|Kilogramm|Tage\\p{L}*|Schritte\\p{L}*|Zählerstände\\p{L}*|Infektionen|Erkrankte\\p{L}*|Neuinfektionen");

  static void number(Check check) {
    check.eachNumber(UNGROUPED, FormatRules::ungrouped);
    check.eachNumber(
        ENGLISH_GROUPS,
        (c, at) ->
            c.find(
                ToneRule.NUMBER,
                at,
                "Tausender trennen wir mit einem Punkt.",
                at.group().replaceAll("[,'’]", ".")));
    check.eachNumber(
        DECIMAL_POINT,
        (c, at) ->
            c.find(
                ToneRule.NUMBER,
                at,
                "Vor Dezimalstellen steht ein Komma.",
                at.group(1) + "," + at.group(2)));
    check.eachNumber(
        PERCENT,
        (c, at) ->
            c.findSafe(
                ToneRule.NUMBER,
                at.start(),
                at.end(),
                "Vor dem Prozentzeichen steht ein Leerzeichen.",
                at.group(1) + " %"));
  }

  private static void ungrouped(Check check, Matcher at) {
    String counted = at.group(2);
    if (COUNTED.matcher(counted).matches()) {
      check.find(
          ToneRule.NUMBER,
          at.start(1),
          at.end(1),
          "Ab fünf Stellen trennen wir die Tausender.",
          String.format(java.util.Locale.GERMAN, "%,d", Long.parseLong(at.group(1))));
    }
  }

  private static final String AMOUNT = "(\\d{1,3}(?:[.]\\d{3})+|\\d+)";
  private static final Pattern DASH =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])" + AMOUNT + ",(?:-{1,2}|–|—)(?: ?(?:Euro|EUR|€))?");
  private static final Pattern CURRENCY_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:EUR|€|Euro) ?"
              + AMOUNT
              + "(,\\d{1,2}|,-{1,2})?(?![\\p{N}]|,\\d)(?! ?(?:Euro|EUR|€|[a-d](?![\\p{L}])))");
  private static final Pattern CODE =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])" + AMOUNT + "(,\\d{1,2})? ?EUR(?![\\p{L}])");
  private static final Pattern GLUED_SIGN =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])" + AMOUNT + "(,\\d{1,2})?€");
  private static final Pattern POINT_CENTS =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])(\\d+)\\.(\\d{2})(?: ?€| Euro(?![\\p{L}]))");
  private static final Pattern ONE_CENT =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])" + AMOUNT + ",(\\d)(?: ?€| Euro(?![\\p{L}]))");
  private static final Pattern ZERO_CENTS =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])" + AMOUNT + ",00(?: ?€| Euro(?![\\p{L}]))");

  static void amount(Check check) {
    check.eachNumber(DASH, (c, at) -> amount(c, at, at.group(1)));
    if (check.text().has("eur") || check.text().has("€")) {
      check.eachInProse(CURRENCY_BEFORE, FormatRules::before);
    }
    check.eachNumber(CODE, (c, at) -> amount(c, at, at.group(1) + cents(at.group(2))));
    check.eachNumber(GLUED_SIGN, (c, at) -> amount(c, at, at.group(1) + cents(at.group(2))));
    check.eachNumber(POINT_CENTS, (c, at) -> amount(c, at, at.group(1) + cents("," + at.group(2))));
    check.eachNumber(ONE_CENT, (c, at) -> amount(c, at, at.group(1) + "," + at.group(2) + "0"));
    check.eachNumber(ZERO_CENTS, (c, at) -> amount(c, at, at.group(1)));
  }

  /** "Euro 6" is a class of exhaust gas. */
  private static void before(Check check, Matcher at) {
    if (!at.group().matches("Euro [1-7]")) {
      amount(check, at, at.group(1) + cents(at.group(2)));
    }
  }

  private static String cents(String cents) {
    return cents == null || cents.matches(",(?:0+|-+)")
        ? ""
        : cents.length() == 2 ? cents + "0" : cents;
  }

  private static void amount(Check check, Matcher at, String number) {
    if (!check.has(ToneRule.AMOUNT, at.start(), at.end())) {
      check.find(
          ToneRule.AMOUNT,
          at,
          "Beträge schreiben wir so: 25 Euro oder 25,50 Euro.",
          number + " Euro");
    }
  }
}
