package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The usual rules of Leichte Sprache, as DIN SPEC 33429 and the network Leichte Sprache have them:
 * short sentences with one statement, no genitive, no subjunctive, long words parted, digits.
 */
final class SimpleRules {

  private static final Pattern SUBORDINATE =
      Pattern.compile(
          ", ?(?:\\p{Ll}+"
              + " )?(?:weil|dass|wenn|obwohl|damit|ob|nachdem|bevor|falls|sobald|während|indem|sodass|der|die|das|den|dem|welche[rsnm]?|wer|wie|wo|was|warum|um|aber|denn|sondern|dann|bis|als|wann|wofür|womit)(?![\\p{L}])",
          Pattern.UNICODE_CASE);

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:Wenn|Weil|Obwohl|Damit|Falls|Sobald|Während|Nachdem|Bevor|Dass|Um|Als|Ob) .*,.*",
          Pattern.DOTALL);

  private static final Pattern TWO_VERBS =
      Pattern.compile(
          "(?<![\\p{L}])(?:und|oder|aber|denn)(?: \\p{Ll}+)??"
              + " (?:wir|Sie|er|sie|es|das|die|der|dann|dort|ich|man|auch|danach)(?: \\p{L}+){0,2}?"
              + " (?:ist|sind|hat|haben|wird|werden|kann|können|muss|müssen|darf|dürfen|soll|sollen|will|wollen|bekommt|bekommen|gibt|kommt|kommen|\\p{Ll}{3,}(?:en|t))(?![\\p{L}])|(?<![\\p{L}])(?:und|oder)"
              + " (?:bringen|füllen|rufen|gehen|schreiben|schicken|bekommen|kommen|nehmen|geben|melden|machen|warten|unterschreiben|bezahlen|zahlen|holen|fragen|prüft|prüfen|ist|sind|hat|haben|kann|können|muss|müssen|schickt|sagt|ruft|bezahlt|gibt|bekommt|hilft|helfen|antwortet|entscheidet|lesen|suchen|wählen|unterschreibt)(?![\\p{L}])");

  private static final Pattern GENITIVE =
      Pattern.compile(
          "(?<![\\p{L}])(?:des|eines|dieses|jedes|unseres|ihres|Ihres|meines|seines|welches)"
              + " (?:\\p{Ll}+en"
              + " )?\\p{Lu}\\p{L}+(?:s|n)(?![\\p{L}])|(?<![\\p{L}])(?:wegen|während|trotz|innerhalb|außerhalb|anstatt|aufgrund|mithilfe|statt|oberhalb|unterhalb|infolge|Wegen|Während|Trotz|Innerhalb|Außerhalb|Aufgrund|Statt|Mithilfe)"
              + " (?:des|der|eines|einer|Ihres|Ihrer|dieser|dieses|unseres|unserer)(?![\\p{L}])");

  /** A noun, and an article of the genitive behind it. */
  private static final Pattern GENITIVE_BEHIND =
      Pattern.compile(
          "(?<![\\p{L}])(\\p{L}+) (\\p{Lu}[\\p{L}·-]+) (der|einer|dieser|unserer|Ihrer|aller)"
              + " (?:\\p{Ll}+en )?(\\p{Lu}[\\p{L}·-]+)");

  private static final Set<String> SUBJUNCTIVE =
      Vocabulary.of(
          "könnte könnten könntest würde würden würdest hätte hätten hättest wäre wären "
              + "wärst sollte sollten müsste müssten dürfte dürften möge mögen sei seien käme "
              + "kämen gäbe gäben bräuchte bräuchten wüsste wüssten ginge gingen fände fänden "
              + "ließe bekäme bekämen nähme bliebe stünde habe werde könne müsse solle dürfe "
              + "wolle täte hielte brächte dächte sähe");

  private static final Pattern LONG = Pattern.compile("\\p{L}{14,}");

  private static final Set<String> SIMPLE_LONG =
      Vocabulary.of(
          "selbstverständlich wahrscheinlich unterschiedlich unterschiedliche "
              + "unterschreiben beziehungsweise verantwortlich ausschließlich unterschiedlichen "
              + "durchschnittlich grundsätzlich recklinghausen mecklenburg-vorpommern "
              + "gelsenkirchen saarbrücken mönchengladbach kaiserslautern wilhelmshaven "
              + "aschaffenburg ludwigshafen friedrichshafen musterhausen niedersachsen "
              + "baden-württemberg braunschweig bremerhaven regensburg delmenhorst schweinfurt "
              + "germersheim neubrandenburg villingen-schwenningen berchtesgaden "
              + "gelsenkirchener sindelfingen fürstenfeldbruck donaueschingen brandenburgischen "
              + "nordrhein-westfalen schleswig-holstein unterschreibung informationen "
              + "ansprechpartner entschuldigung frankenthal bietigheim-bissingen "
              + "garmisch-partenkirchen hohenschönhausen charlottenburg friedrichshain "
              + "reinickendorf treptow-köpenick unterschriften mecklenburg fürstenwalde "
              + "eisenhüttenstadt königswinter aschersleben bischofswerda sondershausen "
              + "rüdesheim tauberbischofsheim bernkastel-kues ludwigsburg kirchheimbolanden");

  private static final Pattern PLACE =
      Pattern.compile(
          ".*(?:hausen|kirchen|brücken|stadt|burg|heim|dorf|ingen|hafen|felden|walde|leben|werda|münde|bronn)(?:er|s)?");

  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "(?<![\\p{L}-])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:\\p{Ll}+und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:hundert|tausend)\\p{Ll}*)(?![\\p{L}-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OTHER_NUMBERS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\d{1,2}\\. ?\\d{1,2}\\.(?: ?\\d{2,4})?(?!"
              + " ?Uhr)|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})|(?<![\\p{L}\\p{N}-])(?:[IVX]{2,5}|[IVX]+\\.)(?![\\p{L}\\p{N}-])|(?<![\\p{N},])\\d+(?:,\\d+)?"
              + " ?(?:Prozent|%)");

  private static final Pattern DOUBLE_NEGATION =
      Pattern.compile(
          "(?<![\\p{L}])(?:nicht|kein\\p{L}{0,2}|nie|niemals|niemand|nichts)(?:,? \\p{L}+){0,6}? "
              + "(?:un(?!d(?![\\p{L}])|s(?:er|ere[nmrs]?)?(?![\\p{L}])|ter|gefähr|bedingt|entgeltlich|ten|terwegs)\\p{Ll}{3,}|ohne|nicht|kein\\p{L}{0,2}|nie|niemand|nichts)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SimpleRules() {}

  static void sentence(Check check) {
    for (Sentence s : check.text().sentences()) {
      String text = check.text().view().substring(s.start(), s.end());
      int most = check.rules().limits().mostSimpleWords();
      if (s.length() > most) {
        check.find(
            ToneRule.SIMPLE_SENTENCE,
            s.start(),
            s.end(),
            "Mehr als " + most + " Wörter: bitte teilen.");
      } else if (SUBORDINATE.matcher(text).find()
          || OPENING.matcher(text).matches()
          || TWO_VERBS.matcher(text).find()) {
        check.find(
            ToneRule.SIMPLE_SENTENCE, s.start(), s.end(), "Mehr als eine Aussage: bitte teilen.");
      }
    }
  }

  private static final Set<String> DATIVE =
      Vocabulary.of(
          "mit in von bei zu aus nach seit an auf vor hinter neben unter über zwischen "
              + "gegenüber ob helfen hilft danken gehört");

  static void genitive(Check check) {
    check.eachInProse(
        GENITIVE,
        (c, at) ->
            c.find(ToneRule.SIMPLE_GENITIVE, at, "Bitte ohne Genitiv: zum Beispiel mit „von“."));
    check.eachInProse(
        GENITIVE_BEHIND,
        (c, at) -> {
          boolean dative =
              DATIVE.contains(at.group(2).toLowerCase(java.util.Locale.GERMAN))
                  || at.group(1).matches("(?i)ist|sind|geben|gibt|schicken|zeigen|sagen|bringen");
          boolean noun =
              at.group(1)
                  .matches(
                      "(?i)d(?:ie|er|as|en|em)|eine?[nrm]?|ihre?[nrm]?|unsere?[nrm]?|im|am|beim|vom|zum|zur|viele|alle|für|keine?|diese[rsnm]?|mit|von|in|bei|auf");
          if (!dative && noun && !c.has(ToneRule.SIMPLE_GENITIVE, at.start(), at.end())) {
            c.find(
                ToneRule.SIMPLE_GENITIVE,
                at.start(2),
                at.end(),
                "Bitte ohne Genitiv: zum Beispiel mit „von“.");
          }
        });
  }

  static void words(Check check) {
    for (Word word : check.text().words()) {
      if (!check.text().own(word)) {
        continue;
      }
      if (SUBJUNCTIVE.contains(word.lower())) {
        check.find(ToneRule.SIMPLE_SUBJUNCTIVE, word, "Bitte ohne Konjunktiv.");
      }
      if (LONG.matcher(word.text()).matches()
          && !SIMPLE_LONG.contains(word.lower())
          && !(word.capital() && PLACE.matcher(word.lower()).matches())) {
        check.find(
            ToneRule.SIMPLE_COMPOUND,
            word,
            "Bitte das lange Wort mit Mediopunkt oder Bindestrich trennen.");
      }
    }
  }

  static void numbers(Check check) {
    for (Pattern pattern : List.of(NUMBER_WORD, OTHER_NUMBERS)) {
      check.eachInProse(
          pattern,
          (c, at) ->
              c.find(
                  ToneRule.SIMPLE_NUMBER,
                  at,
                  "Bitte Ziffern, Daten wie 3. Mai und keine Prozente."));
    }
  }

  static void negation(Check check) {
    check.eachInProse(
        DOUBLE_NEGATION,
        (c, at) ->
            c.find(ToneRule.SIMPLE_NEGATION, at, "Zwei Verneinungen heben sich auf: bitte ohne."));
  }
}
