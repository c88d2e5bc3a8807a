package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a message begins and ends: greeting, empathy, closing, signature. */
final class LetterRules {

  private static final Pattern GREETING =
      Pattern.compile(
          "^[\\s\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}]*(?:@[\\p{L}\\p{N}_.@-]+[,:]?[\\s\\p{So}\\x{FE0F}]*)*");

  private static final Pattern EMPATHY =
      Pattern.compile(
          "tut (?:uns|mir)(?: \\p{L}+){0,4} leid|bedauer|(?<!kein )(?<!wenig )(?<!um )(?<!Ihr"
              + " )Verständnis|verstehen (?:Ihren|Ihre|gut|wir|sehr|Sie|, dass|, wie)|verstehen"
              + " wir|verständlich|nachvollzieh|nachempfinden|danke[^.!?]{0,30}(?:, dass Sie|für"
              + " (?:Ihre?n?|die|den) (?:\\p{Ll}+"
              + " )?(?:Hinweis|Rückmeldung|Offenheit|Nachricht|Kritik|Mitteilung|Schilderung|Geduld|Worte|offen\\p{L}*))|(?:Dank|danken)[^.!?]{0,30}(?:,"
              + " dass Sie|für (?:Ihre?n?|die|den) (?:\\p{Ll}+"
              + " )?(?:Hinweis|Rückmeldung|Offenheit|Nachricht|Kritik|Mitteilung|Schilderung|Geduld|Worte))|ärgerlich|Ärger|Entschuldigung|entschuldig|Nachsicht|nehmen[^.!?]{0,50}"
              + " ernst|ernst (?:zu )?nehmen|ernst genommen|schade,"
              + " dass|belastend|Belastung|unangenehm|enttäusch|frustrier|mitfühl|Mitgefühl|Anteilnahme|Beileid|verzeihen|Verzeihung|nicht"
              + " leicht|anstrengend",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NO_EMPATHY =
      Pattern.compile(
          "(?:kein|keinerlei|wenig) Verständnis|nicht nachvollzieh|um (?:Ihr )?Verständnis|nicht"
              + " (?:zu )?entschuldig|nicht unangenehm|kein(?:e|en)?"
              + " (?:Ärger|Entschuldigung|Grund)|(?:können|kann) (?:wir|ich)? ?nicht"
              + " (?:verstehen|bedauern)|unverständlich",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private LetterRules() {}

  static void greeting(Check check) {
    List<String> greetings = check.rules().greetings();
    if (!check.occasion().whole() || greetings.isEmpty() || check.text().sentences().isEmpty()) {
      return;
    }
    Matcher lead = GREETING.matcher(check.text().view());
    String text =
        (lead.find() ? check.text().view().substring(lead.end()) : check.text().view())
            .toLowerCase(Locale.GERMAN);
    boolean greets = greetings.stream().anyMatch(g -> begins(text, g.toLowerCase(Locale.GERMAN)));
    if (!greets) {
      Word first = check.text().sentences().get(0).words().get(0);
      check.find(
          ToneRule.GREETING,
          first,
          "Die Begrüßung fehlt.",
          bare(greetings.get(0)) + ", " + first.text());
    }
  }

  private static boolean begins(String text, String greeting) {
    String start = bare(greeting);
    return text.startsWith(start)
        && (text.length() == start.length()
            || !Character.isLetterOrDigit(text.charAt(start.length())));
  }

  /**
   * Without what is filled in, and without the comma that stands behind it on a line of its own.
   */
  private static String bare(String greeting) {
    return greeting
        .replaceAll("\\s*(?:…|\\.\\.\\.|\\{.*|\\[.*).*$", "")
        .replaceAll("[,!]\\s*$", "");
  }

  static void closing(Check check) {
    List<String> closings = check.rules().closings();
    if (letter(check) && !closings.isEmpty() && ending(check, closings) < 0) {
      last(check, ToneRule.CLOSING, "Der Gruß am Ende fehlt.", closings.get(0));
    }
  }

  static void signature(Check check) {
    List<String> signatures = check.rules().signatures();
    if (letter(check)
        && !signatures.isEmpty()
        && ending(check, signatures) <= ending(check, check.rules().closings())) {
      last(check, ToneRule.SIGNATURE, "Die Unterschrift fehlt.", signatures.get(0));
    }
  }

  private static boolean letter(Check check) {
    return check.occasion().whole()
        && check.occasion().message()
        && !check.text().sentences().isEmpty();
  }

  /** In the last lines or sentences: what comes behind is a name or a sign. */
  private static int ending(Check check, List<String> endings) {
    String view = check.text().view();
    List<Sentence> sentences = check.text().sentences();
    int from = sentences.get(Math.max(0, sentences.size() - 4)).start();
    String end = view.substring(from).toLowerCase(Locale.GERMAN).replaceAll("\\s+", " ");
    return endings.stream()
        .mapToInt(e -> whole(end, e.toLowerCase(Locale.GERMAN)))
        .max()
        .orElse(-1);
  }

  private static int whole(String text, String part) {
    int at = text.lastIndexOf(part);
    boolean free =
        at >= 0
            && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
            && (at + part.length() == text.length()
                || !Character.isLetter(text.charAt(at + part.length())));
    return free ? at : -1;
  }

  private static void last(Check check, ToneRule rule, String message, String ending) {
    List<Sentence> sentences = check.text().sentences();
    List<Word> words = sentences.get(sentences.size() - 1).words();
    Word last = words.get(words.size() - 1);
    check.find(rule, last, message + " Zum Beispiel: " + ending);
  }

  /** A complaint is answered first of all with a word to the person. */
  static void empathy(Check check) {
    List<Sentence> sentences = check.text().sentences();
    if (!check.occasion().complaint() || sentences.isEmpty()) {
      return;
    }
    int first = isGreeting(check, sentences.get(0)) && sentences.size() > 1 ? 1 : 0;
    int until = Math.min(sentences.size(), first + 2);
    int start = sentences.get(0).start();
    String opening = check.text().view().substring(start, sentences.get(until - 1).end());
    if (!EMPATHY.matcher(NO_EMPATHY.matcher(opening).replaceAll(" ")).find()) {
      Sentence at = sentences.get(first);
      check.find(
          ToneRule.EMPATHY,
          at.start(),
          at.end(),
          "Auf eine Beschwerde antworten wir zuerst mit einem Wort zum Ärger.");
    }
  }

  private static boolean isGreeting(Check check, Sentence sentence) {
    String text =
        check.text().view().substring(sentence.start(), sentence.end()).toLowerCase(Locale.GERMAN);
    return sentence.length() <= 6
        && check.rules().greetings().stream()
            .anyMatch(g -> begins(text, g.toLowerCase(Locale.GERMAN)));
  }
}
