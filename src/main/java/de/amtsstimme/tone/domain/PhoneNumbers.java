package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers of others, and the form in which numbers are written. */
final class PhoneNumbers {

  /** Begins with a plus or a zero and goes on with digits and what stands between them. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/§#+_-])(?<!\\d:)(?<!\\d )(?:\\+[1-9]|\\(?0)[\\d]*+(?:[ ]?[./()–-]?["
              + " ]?\\(?\\d++\\)?){0,8}(?![\\p{L}\\p{N}])");

  /** A number without area code says that it is one only by the word before it. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?:\\b(?:Tel|Telefon|Telefonnummer|Tel\\.-Nr|Mobil|Handy|Handynummer|Mobilnummer|Fax|Faxnummer|Rufnummer|Durchwahl|Fon)\\b\\.?|(?:anrufen|erreichen|erreichbar)[^.!?\\n"
              + "]{0,20}\\bunter|\\b[Rr]ufen Sie[^.!?\\n"
              + "]{0,25}\\b(?:unter|die))[^\\d\\n"
              + ".!?]{0,16}[ :](?<![+(])([1-9]\\d*+(?:[ /.-]\\d++){0,5})(?![\\p{L}\\p{N}])");

  /** One of these is before every local number. */
  private static final List<String> WORDS =
      List.of(
          "tel",
          "mobil",
          "handy",
          "fax",
          "rufnummer",
          "durchwahl",
          "fon",
          "anrufen",
          "erreich",
          "rufen sie");

  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "(?:\\bA[zZ]|Aktenzeichen|[Aa]kten-?[Nn]r|Akten[Nn]ummer|Geschäftszeichen|\\bG[zZ]|Kassenzeichen|Vorgang\\p{L}*|Kunden\\p{L}*|Steuer\\p{L}*(?:-ID|-Nr)?|Bescheid\\p{L}*|BG-N\\p{L}*|Version|Artikel\\p{L}*|Zähler\\p{L}*|Sach\\p{L}*|ISBN|Flurstück\\p{L}*|Formular|Kennziffer|PLZ|Postleitzahl\\p{L}*|Rechnungs\\p{L}*|Bestell\\p{L}*|Ausweis\\p{L}*|Versicherungs\\p{L}*|Identifikations\\p{L}*|IBAN|Konto\\p{L}*|Los|Objekt\\p{L}*|Antrags\\p{L}*|AGS|Gemeindeschlüssel|Leitweg-ID|Inventar\\p{L}*|Schlüssel\\p{L}*|Ticket\\p{L}*|Raum|Zimmer|Seriennummer|Chargen\\p{L}*|Code|PIN|Nummernkreis|Koordinaten|DIN|EN|ISO)(?:["
              + " -]?(?:[Nn]r|[Nn]ummer))?[.:]*(?: (?:lautet|ist|mit|der|die|Nummer|Nr\\.))*"
              + " ?[\"„]?$");

  private static final Pattern DATE =
      Pattern.compile(
          "^\\(?(?:\\d{1,2}\\. ?\\d{1,2}\\.(?:[ –-]|\\d|$)|\\d{1,2}\\.\\d{2} ?[–-]"
              + " ?\\d{1,2}\\.\\d{2}$|\\d{1,2}[/-](?:19|20)\\d{2}\\b|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\d{5}"
              + " ?[–-] ?\\d{5}$|\\d{1,2} ?[–-] ?\\d{1,2}\\b|0[.,]\\d+$)");

  /** Numbers that everybody may call and that are nobody's own. */
  private static final Pattern SERVICE =
      Pattern.compile("0(?:800|180|137|138|900|1805)\\d*|(?:0?)(?:110|112|115|116\\d{3})");

  private PhoneNumbers() {}

  static void personal(Check check) {
    each(
        check,
        at -> {
          if (number(check, at.start(), at.group())) {
            personal(check, at.start(), at.end());
          }
        });
    if (check.text().numbers().length > 0 && check.text().hasOneOf(WORDS)) {
      local(check);
    }
  }

  private static void each(Check check, Consumer<Matcher> found) {
    check.eachFrom(
        check.text().starts((before, c) -> c == '0' || c == '+' || c == '('), NUMBER, found);
  }

  private static void local(Check check) {
    Matcher local = LOCAL.matcher(check.text().view());
    while (local.find()) {
      String found = local.group(1);
      int digits = digits(found).length();
      if (digits >= 5
          && digits <= 11
          && !found.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|116\\d{3}|116 ?\\d{3}")) {
        personal(check, local.start(1), local.end(1));
      }
    }
  }

  /** Whether what looks like a number can be dialled. */
  private static boolean number(Check check, int start, String found) {
    int digits = digits(found).length();
    if (digits < (found.matches("\\d+") ? 10 : 7) || digits > 15 || DATE.matcher(found).find()) {
      return false;
    }
    String before = check.text().view().substring(Math.max(0, start - 45), start);
    return !OTHER_NUMBER.matcher(before).find() && !check.text().linked(start);
  }

  private static void personal(Check check, int start, int end) {
    String dialled = dialled(check.text().view().substring(start, end));
    if (!SERVICE.matcher(dialled).matches()
        && !own(check, dialled)
        && !check.has(ToneRule.PHONE, start, end)) {
      check.find(
          ToneRule.PHONE, start, end, "Eine Rufnummer, die keine veröffentlichte der Behörde ist.");
    }
  }

  private static boolean own(Check check, String dialled) {
    List<String> own = check.rules().contacts().phones();
    return own.stream()
        .map(PhoneNumbers::dialled)
        .anyMatch(
            p ->
                p.equals(dialled)
                    || dialled.length() >= 5 && !dialled.startsWith("0") && p.endsWith(dialled));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /** As it is dialled inside the country. */
  static String dialled(String text) {
    String plain = text.replace("(0)", "");
    String digits = digits(plain);
    if (plain.strip().startsWith("+49")) {
      return "0" + digits.substring(2);
    }
    return digits.startsWith("0049") ? "0" + digits.substring(4) : digits;
  }

  private static final Pattern HOUSE =
      Pattern.compile(
          "(?:0[1-9]\\d{1,4}|\\+49 \\d{2,5}) \\d+(?: \\d+)*(?:-\\d{1,5})?|\\+(?!49)[\\d"
              + " ]+(?:-\\d+)?");

  /**
   * The form of the house, after DIN 5008: area code, blank, number, and a hyphen only before an
   * extension.
   */
  static void form(Check check) {
    each(check, at -> form(check, at));
  }

  private static void form(Check check, Matcher at) {
    String found = at.group();
    if (number(check, at.start(), found)
        && !SERVICE.matcher(digits(found)).matches()
        && !HOUSE.matcher(found).matches()
        && !check.text().quoted(at.start())) {
      check.find(
          ToneRule.PHONE_FORMAT, at, "Rufnummern schreiben wir so: 0341 5550-100.", house(found));
    }
  }

  private static String[] house(String found) {
    Matcher parts =
        Pattern.compile("\\(?(0\\d{2,5})\\)?[ /.–-]+(\\d[\\d ]*(?:-\\d{1,5})?)").matcher(found);
    return parts.matches() ? new String[] {parts.group(1) + " " + parts.group(2)} : new String[0];
  }
}
