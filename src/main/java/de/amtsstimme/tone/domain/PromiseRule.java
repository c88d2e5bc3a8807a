package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Promises of an outcome. An authority decides by law; it cannot know the decision beforehand. */
final class PromiseRule implements Rule {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String OUTCOME =
      "(?:bewillig|genehmig|erhalten|bekommen|bekommt|erhält|kriegen|ausgezahlt|ausbezahlt|überwiesen|bearbeitet|zugesagt|anerkannt|stattgegeben|gewährt|erstattet|erledigt|repariert|behoben|fertig|klappt|eröffnet|gebaut|gelöst|zugeteilt|bezahlt|beantwortet|berücksichtigt|verlängert|zurückerstattet|erlassen|geliefert|ausgestellt|Zusage|Termin|Platz|Kitaplatz|Wohnung|Geld|positiv)";

  private static final List<Sought> PROMISES =
      List.of(
          p("garantier\\p{L}*", "garantier"),
          p(
              "(?:geben|haben|gibt|habe|bekommen|erhalten|mit|unsere|eine|volle)(?:\\s\\p{L}+){0,4}\\sGarantie(?=[\\s.,!?:;]|$)|Garantie(?=,?"
                  + " dass|\\sdarauf|\\sdafür|\\sauf)",
              "garantie"),
          p(
              "(?:versprechen|verspreche|verspricht)(?=\\s(?:wir|ich|die Stadt|das"
                  + " Amt))|(?:wir|ich)\\s(?:Ihnen\\s|es\\s|hiermit\\s|fest\\s)*(?:versprechen|verspreche)|(?:versprochen)(?=[!:.])|(?:unser|ein)\\sVersprechen|haben"
                  + " Ihnen(?:\\s\\p{L}+){0,3}\\sversprochen",
              "verspr"),
          p(
              "(?:versichern|versichere)\\s(?:wir|ich)\\sIhnen|(?:wir|ich)\\s(?:können\\s)?(?:versichern\\sIhnen|versichere\\sIhnen|Ihnen\\s(?:\\p{L}+\\s){0,2}versichern)|Seien"
                  + " Sie versichert",
              "versicher"),
          p(
              "(?:auf jeden Fall|in jedem Fall|mit Sicherheit|ganz sicher|ganz"
                  + " bestimmt|definitiv|hundertprozentig|100 ?%ig|100-prozentig|zu 100"
                  + " (?:Prozent|%)|zweifellos|ohne jeden Zweifel|ohne Zweifel|selbstverständlich"
                  + " bald|unter allen Umständen|ohne Wenn und Aber|so oder"
                  + " so)(?![\\p{L}])(?:[^.!?\\n"
                  + "]{0,70}?)"
                  + OUTCOME,
              "fall",
              "sicher",
              "bestimmt",
              "definitiv",
              "prozent",
              "100",
              "zweifel",
              "selbstverständlich",
              "umständen",
              "wenn und aber",
              "so oder so"),
          p(
              OUTCOME
                  + "[^.!?\\n"
                  + "]{0,30}?(?<![\\p{L}])(?:auf jeden Fall|mit Sicherheit|ganz"
                  + " sicher|definitiv|hundertprozentig|100 ?%ig|100-prozentig|ohne jeden"
                  + " Zweifel|unter allen Umständen)",
              "fall",
              "sicher",
              "definitiv",
              "prozent",
              "100",
              "zweifel",
              "umständen"),
          p(
              "hundertprozentig|100 ?%ig|ohne jeden Zweifel|ohne Wenn und Aber",
              "prozent", "100", "zweifel", "wenn und aber"),
          p(
              "(?:wird|werden|ist|sind)(?:\\s\\p{L}+){0,4}\\ssicher\\s(?:bewilligt|genehmigt|zugesagt|anerkannt|ausgezahlt|stattgegeben|gewährt|erstattet)|sicher\\s(?:bewilligt|genehmigt)",
              "sicher"),
          p(
              "fest\\szu(?:gesagt|sagen)|(?:sagen|sage)\\s(?:wir\\s)?(?:Ihnen\\s)(?:[^.!?\\n"
                  + "]{0,40}\\s)?fest\\szu|verbindlich\\szu(?:gesagt|sagen)",
              "fest",
              "verbindlich"),
          p(
              "(?:können|dürfen)\\sSie\\ssich\\s(?:\\p{L}+\\s){0,2}(?:verlassen|darauf)|Sie\\s(?:können|dürfen)\\ssich\\s(?:\\p{L}+\\s){0,3}(?:verlassen)|verlassen\\sSie\\ssich\\sdarauf",
              "verlassen",
              "darauf"),
          p(
              "ausnahmslos\\s(?:alle|jede[rs]?)[^.!?\\n"
                  + "]{0,60}(?:erhalten|bekommen|erhält|bekommt|bewilligt|genehmigt)|(?:alle|jede[rs]?)[^.!?\\n"
                  + "]{0,40}ausnahmslos[^.!?\\n"
                  + "]{0,40}(?:erhalten|bekommen|erhält|bekommt|bewilligt|genehmigt)|(?:erhalten|bekommen|erhält|bekommt)\\sausnahmslos",
              "ausnahmslos"));

  /** In the same sentence it is no promise any more, or none of ours. */
  private static final Pattern NO_PROMISE =
      Pattern.compile(
          "(?<![\\p{L}])(?:nicht|nichts|nie|niemals|niemand|kein\\p{L}{0,2}|keinerlei|weder|ohne"
              + " Gewähr|leider|kaum)(?![\\p{L}])",
          FLAGS);

  /** Goods, laws and swindlers, who may guarantee what they like. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?<![\\p{L}])(?:EU|\\p{L}*verfassung|\\p{L}*gesetz\\p{L}*|Recht"
              + " auf|betrüg\\p{L}*|lügt|Artikel"
              + " \\d|§|Hersteller\\p{L}*|Herstellung|Händler\\p{L}*|Verkäufer\\p{L}*|Betrüger\\p{L}*|Werbung|Firma|Firmen|Unternehmen|Anbieter\\p{L}*|Gewinne?|Garantiefall|Gewährleistung|Kassenbon|Kaufbeleg|Rechnung|Anlage-?\\p{L}*|Jahre"
              + " Garantie|Gerät\\p{L}*|rechtlich|verfassungsrechtlich|Grundrecht\\p{L}*|Angebote?n?|unseriös\\p{L}*|dubios\\p{L}*|Bitte"
              + " versichern|EU-Recht|Richtlinie|Verordnung|Charta|Konvention|Satzung|Partei\\p{L}*|Abzocke\\p{L}*|Bank\\p{L}*|KfW|Kredit\\p{L}*|Bund|staatliche\\p{L}*|Vermittler\\p{L}*|Bauträger\\p{L}*|Versicherung\\p{L}*)(?![\\p{L}])",
          FLAGS);

  /**
   * @param oneOf in small letters, of which there is one in every match
   */
  private static Sought p(String pattern, String... oneOf) {
    return Sought.of(Pattern.compile("(?<![\\p{L}-])(?:" + pattern + ")", FLAGS), oneOf);
  }

  @Override
  public void look(Check check) {
    Sought.possible(PROMISES, check.text())
        .forEach(promise -> check.eachInProse(promise, PromiseRule::found));
  }

  /** Its own clause; a subordinate one belongs to the clause before. */
  private static String clause(String text, int at, int end) {
    int start = edge(text, at);
    String own = text.substring(start, at).stripLeading();
    if (start > 0
        && text.charAt(start - 1) == ','
        && own.matches("(?s)(?:dass|ob|wann|wie|was)(?![\\p{L}]).*|")) {
      start = edge(text, start - 1);
    }
    int until = end;
    while (until < text.length() && ",;.!?\n–".indexOf(text.charAt(until)) < 0) {
      until++;
    }
    return text.substring(start, until);
  }

  private static int edge(String text, int at) {
    int start = at;
    while (start > 0 && ",;.!?\n:–".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static void found(Check check, Matcher at) {
    String sentence =
        check.text().sentences().stream()
            .filter(s -> s.start() <= at.start() && at.start() < s.end())
            .map(s -> check.text().view().substring(s.start(), s.end()))
            .findFirst()
            .orElse("");
    if (!NO_PROMISE.matcher(clause(check.text().view(), at.start(), at.end())).find()
        && !OTHERS.matcher(sentence).find()
        && !check.has(ToneRule.PROMISE, at.start(), at.end())) {
      check.find(ToneRule.PROMISE, at, "Ein Ergebnis können wir nicht versprechen.");
    }
  }
}
