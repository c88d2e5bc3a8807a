package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth, file numbers and licence plates. */
final class PersonalNumbers {

  private static final String MONTH =
      "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.?|Feb\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Okt\\.?|Nov\\.?|Dez\\.?)";

  private static final String DATE =
      "(?:\\d{1,2}\\. ?\\d{1,2}\\. ?(?:19|20)?\\d{2}(?!\\d)|\\d{1,2}\\. ?"
          + MONTH
          + " (?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2})";

  private static final Pattern BORN =
      Pattern.compile(
          "(?:(?<![\\p{L}])(?i:geboren(?:e[rnms]?)?|geb\\.|geburtsdatum|geburtstag|geburtsdaten|geb\\.-?datum)(?:[:,\\s(]{0,3}(?i:ist|war|wurde|am|lautet|der|den|ich|sie|er|bin|in"
              + " \\p{Lu}\\p{L}+|(?:des|der|Ihre[rs]|seines|ihres|unseres)"
              + " \\p{Lu}\\p{L}+|Vater|Mutter|Kind|Sohn|Tochter|[„\"]))*[:,\\s(„\"]{0,3}|(?<=[\\p{L}),(]"
              + " ?)\\* ?)"
              + DATE);

  private static final Pattern BORN_BEHIND =
      Pattern.compile(
          DATE
              + "[)]?(?: in (?:der )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)? (?:geboren|zur Welt"
              + " gekommen|\\(Geburtsdatum\\)|als Geburtsdatum|(?:seinen|ihren|Ihren|meinen)?"
              + " ?Geburtstag)(?![\\p{L}])");

  private static final Pattern COHORT =
      Pattern.compile(
          "(?<![\\p{L}])(?:nach|vor|bis|ab|seit|spätestens|frühestens)(?:"
              + " (?:dem|zum|einschließlich))* ?$|zwischen .{0,28}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FILE =
      Pattern.compile(
          "(?<![\\p{L}])(?i:Aktenzeichens?|Az\\b\\.?|Akten-?[Nn](?:ummer|r)\\.?|Geschäftszeichen|Gesch\\.-?Z\\.?|G[zZ]\\b\\.?|Kassenzeichen|Vorgangs(?:nummer|-?[Nn]r\\.?|zeichen)|Vorgang|Kunden(?:nummer|-?[Nn]r\\.?)|BG-(?:Nummer|Nr\\.?)|Bedarfsgemeinschaftsnummer|Steuer(?:nummer|-?[Nn]r\\.?|-?ID|-?Identifikationsnummer|identifikationsnummer)|Identifikationsnummer|(?:Renten|Sozial|Kranken)?[Vv]ersicherungs(?:nummer|-?[Nn]r\\.?)|(?:Personal)?[Aa]usweis(?:nummer|-?[Nn]r\\.?)|(?:Reise)?[Pp]ass(?:nummer|-?[Nn]r\\.?)|Bescheid(?:nummer|-?[Nn]r\\.?)|(?:Kindergeld|Wohngeld|Antrags|Fall|Mandats|Mitglieds|Versicherten|Beitrags|Buchungs|Führerschein)(?:nummer|-?[Nn]r\\.?))(?![\\p{L}])(?:[\\s:=„\"(#,]|–|-(?="
              + " )|(?<![\\p{L}])(?:lautet|ist|das|die|der|es|mit|nicht|\\d(?=,)|Nummer|Nr\\.|(?:Ihre[rs]|des|der)"
              + " \\p{Lu}\\p{L}+|Ihr|zu Ihrem"
              + " \\p{Lu}\\p{L}+|unter)(?![\\p{L}])){0,12}(?<![\\p{L}])((?=[\\p{L}./-]{0,12}\\d|\\p{Lu}{1,5}["
              + " ./-]{1,2}[\\p{L}]{0,3}["
              + " ./-]{0,2}\\d)[\\p{L}\\p{N}]{1,20}(?:[./-][\\p{L}\\p{N}]{1,20}){0,6}(?:"
              + " (?=\\d|\\p{Lu}{1,4}["
              + " /.-]?\\d|/)[\\p{L}\\p{N}/]{1,16}(?:[./-][\\p{L}\\p{N}]{1,16}){0,5}){0,5})");

  private static final Pattern COURT =
      Pattern.compile(
          "(?:Urteil|Beschlu|Entscheidung|Rechtsprechung|gericht|\\b(?:BVerwG|BVerfG|BGH|OVG|VGH|VG|BSG|LSG|SG|OLG|LG|AG|BFH|EuGH|EGMR|BAG|FG|BayVGH|VerfGH)\\b)");

  private static final Pattern PLATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])([A-ZÄÖÜ]{1,3})( ?[-–‑] ?|[ :])([A-Z]{1,2})[ -]?([1-9]\\d{0,3})"
              + " ?([EH])?(?![\\p{L}\\p{N}]|[-./,]\\d)");

  private static final Pattern CAR =
      Pattern.compile(
          "[Kk]ennzeichen|(?<![\\p{L}])Autos?(?![\\p{L}])|Wagen|P[Kk][Ww]|Fahrzeug|Halter|Fahrer|Motorrad|Transporter|L[Kk][Ww]|[Gg]eparkt|Falschpark|Nummernschild|abgeschleppt|Anhänger|Roller|Wohnmobil");

  /** Words that are written like a plate. */
  private static final Pattern NO_PLATE =
      Pattern.compile(
          "E[ -]AU.*|EU-(?:VO|RL|R).*|DIN[ -].*|SG[ -]B.*|CO-VI.*|K[ -]FZ.*|EN-.*|PM-.*|U-[A-Z]"
              + " .*|S-B .*|B-P .*|A-Z .*|VO-.*|HA-.*|H-I .*|IT-.*|C-O .*|TE-.*");

  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:Kapitel|Abschnitt|Teil|Modul|Anlage|Artikel|Band|Formular|Gruppe|Block|Raum|Halle|[Ll]inie|Zone)"
              + " $");

  private static final Pattern SMALL_PLATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])([a-zäöü]{1,3})[-–]([a-z]{1,2})["
              + " -]([1-9]\\d{0,3})(?![\\p{L}\\p{N}])");

  private static final List<String> HYPHENS = List.of("-", "–");

  private PersonalNumbers() {}

  /** One of these is beside every date of birth. */
  private static final List<String> BIRTH = List.of("gebor", "geburt", "geb.", "*", "zur welt");

  /** One of these is before every number of a file. */
  private static final List<String> FILES =
      List.of("zeichen", "az", "akten", "gesch", "gz", "vorgang", "nummer", "nr", "steuer");

  static void birth(Check check) {
    if (check.text().numbers().length == 0 || !check.text().hasOneOf(BIRTH)) {
      return;
    }
    for (Pattern pattern : new Pattern[] {BORN, BORN_BEHIND}) {
      Matcher at = pattern.matcher(check.text().view());
      while (at.find()) {
        String before = check.text().view().substring(Math.max(0, at.start() - 30), at.start());
        boolean cohort =
            COHORT.matcher(before).find() || others(check.text().view(), at.start(), at.end());
        if (!cohort && !check.has(ToneRule.BIRTH, at.start(), at.end())) {
          check.find(ToneRule.BIRTH, at, "Ein Geburtsdatum gehört nicht in die Öffentlichkeit.");
        }
      }
    }
  }

  /** "Kinder, die am … geboren sind" are many, "Sie" is one. */
  private static boolean others(String text, int start, int end) {
    boolean many = text.substring(end).matches("(?s) (?:sind|werden|wurden)(?![\\p{L}]).*");
    return many
        && !text.substring(Math.max(0, start - 30), start).matches("(?s).*(?<![\\p{L}])Sie .*");
  }

  static void file(Check check) {
    if (check.text().numbers().length == 0 || !check.text().hasOneOf(FILES)) {
      return;
    }
    String view = check.text().view();
    Matcher at = FILE.matcher(view);
    while (at.find()) {
      String number = at.group(1);
      long signs = number.chars().filter(Character::isLetterOrDigit).count();
      String before = view.substring(Math.max(0, at.start() - 80), at.start());
      boolean ruling = COURT.matcher(before.substring(before.lastIndexOf("\n") + 1)).find();
      if (signs >= 4 && number.chars().anyMatch(Character::isDigit) && !ruling) {
        check.find(
            ToneRule.FILE_NUMBER,
            at.start(1),
            at.end(1),
            "Die Nummer eines Vorgangs gehört nicht in die Öffentlichkeit.");
      }
    }
  }

  static void plate(Check check) {
    if (check.text().numbers().length == 0) {
      return;
    }
    Matcher at = PLATE.matcher(check.text().view());
    while (at.find()) {
      boolean hyphen = !at.group(2).isBlank() && !at.group(2).equals(":");
      if (NO_PLATE.matcher(at.group()).matches()
          || !PlateDistricts.known(at.group(1))
          || at.group(1).length() + at.group(3).length() + at.group(4).length() > 8
          || !hyphen && !aboutCars(check, at.start())
          || CHAPTER.matcher(check.text().view().substring(0, at.start())).find()
          || check.text().linked(at.start())) {
        continue;
      }
      check.find(ToneRule.PLATE, at, "Ein Kennzeichen gehört nicht in die Öffentlichkeit.");
    }
  }

  static void smallPlate(Check check) {
    if (check.text().numbers().length == 0 || !check.text().hasOneOf(HYPHENS)) {
      return;
    }
    check.each(
        SMALL_PLATE,
        (c, at) -> {
          if (PlateDistricts.known(at.group(1).toUpperCase(Locale.GERMAN))
              && aboutCars(c, at.start())
              && !c.text().linked(at.start())) {
            c.find(ToneRule.PLATE, at, "Ein Kennzeichen gehört nicht in die Öffentlichkeit.");
          }
        });
  }

  private static boolean aboutCars(Check check, int at) {
    return check.text().sentences().stream()
        .filter(s -> s.start() <= at && at < s.end())
        .anyMatch(s -> CAR.matcher(check.text().view().substring(s.start(), s.end())).find());
  }
}
