package de.amtsstimme.tone.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The passive: a form of "werden" and a participle in one clause. Future ("wir werden prüfen") and
 * becoming ("es wird kalt") have no participle.
 */
final class Passive {

  private static final Set<String> AUXILIARY =
      Set.of("wird", "werden", "wurde", "wurden", "worden", "werdet", "wirst", "werde");

  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?:\\p{Ll}{0,12}?ge\\p{Ll}{2,}(?:t|en)|\\p{Ll}{2,}iert|(?:\\p{Ll}{2,7})?(?:be|er|ver|zer|ent|emp|miss|über|unter|wider|hinter)\\p{Ll}{2,}t)");

  /**
   * Participles on -en without ge-, which look like infinitives: only behind a form of the past or
   * the singular.
   */
  private static final Set<String> STRONG =
      Vocabulary.of(
          "beschlossen entschieden verboten erhoben übernommen vorgenommen entnommen "
              + "verschoben verwiesen verliehen bewiesen geschlossen abgeschlossen "
              + "unterschrieben beschrieben verschrieben vorgeschrieben betroffen überwiesen "
              + "erwiesen entworfen verworfen erworben verdorben empfohlen gestohlen befohlen "
              + "unterbrochen besprochen versprochen verloren entzogen bezogen einbezogen "
              + "vollzogen verstanden bekanntgegeben anerkannt verbunden unternommen vernommen");

  private static final Set<String> AMBIGUOUS =
      Set.of(
          "vergeben",
          "erhalten",
          "beibehalten",
          "erlassen",
          "entlassen",
          "vergessen",
          "verlassen",
          "überlassen",
          "behalten",
          "enthalten",
          "unterhalten",
          "eingegeben",
          "beraten",
          "übergeben");

  private static final Set<String> NO_PARTICIPLE =
      Vocabulary.of(
          "gut bereit bekannt erst ernst zuerst insgesamt gesamt gerecht berühmt beliebt "
              + "geht gibt gilt gehört geschieht gelingt gegen gerade genau gesund verwandt "
              + "gewohnt entlang erhält besteht gesamten gerechten gemeinsamen eigenen "
              + "allgemeinen gewissen geeigneten geht's vergangenen gegangen geblieben gewesen "
              + "gekommen verbreitet berechtigt geringen morgen wegen dagegen hingegen zugegen "
              + "entgegen folgenden fortgeschritten interessiert gespannt älter erwachsen "
              + "gegeneinander übermorgen unterwegs verständlich bringen gehen fragen "
              + "beantragen ertragen eintragen zeigen steigen liegen legen sorgen folgen "
              + "pflegen genießen gelten gestalten gewinnen geben gewähren genehmigen verlangen "
              + "anfragen beitragen übertragen vorlegen ansteigen reinigen bestätigen "
              + "beschleunigen kündigen ermöglichen vorschlagen berücksichtigen benötigen "
              + "benachrichtigen erledigen gehören geraten gelangen geschehen gestatten "
              + "gefährden gewährleisten umgehen ausgehen weitergehen eingehen entgegenkommen "
              + "vergeben angeben ausgeben bekanntgeben weitergeben abgeben zurückgeben "
              + "aufgeben vorgehen nachgehen tagen sagen zusagen absagen klagen schlagen tragen "
              + "biegen fliegen siegen wiegen überzeugen erzeugen beugen vorbeugen saugen "
              + "zugehen begegnen regeln entgegnen angehen zeugen befragen nachfragen anzeigen "
              + "abbiegen vertragen hinterfragen auflegen festlegen überlegen verlegen einlegen "
              + "anlegen belegen zulegen ablegen unterliegen vorliegen erliegen engen dringen "
              + "verbringen erbringen gelingen singen springen zwingen klingen hängen abhängen "
              + "drängen mengen verlängern bewegen erwägen prägen sägen fegen hegen regen "
              + "anregen segen verfolgen erfolgen befolgen besorgen versorgen entsorgen borgen "
              + "bergen verbergen beherbergen jagen ragen verzagen versagen untersagen aussagen "
              + "wagen anschlagen nachschlagen beschlagen ausschlagen vortragen nachtragen "
              + "austragen vermeiden genesen gefallen");

  private static final Pattern CLAUSE = Pattern.compile("[,;:–()]");

  private Passive() {}

  static void look(Check check, ToneRule rule, String message) {
    for (Sentence sentence : check.text().sentences()) {
      for (List<Word> clause : clauses(check, sentence)) {
        auxiliary(clause)
            .flatMap(aux -> participle(clause, aux))
            .ifPresent(p -> check.find(rule, p, message));
      }
    }
  }

  private static List<List<Word>> clauses(Check check, Sentence sentence) {
    List<List<Word>> clauses = new ArrayList<>();
    List<Word> clause = new ArrayList<>();
    Word before = null;
    for (Word word : sentence.words()) {
      if (before != null
          && CLAUSE.matcher(check.text().view().substring(before.end(), word.start())).find()) {
        clauses.add(clause);
        clause = new ArrayList<>();
      }
      if (check.text().own(word)) {
        clause.add(word);
      }
      before = word;
    }
    clauses.add(clause);
    return clauses;
  }

  private static Optional<Word> auxiliary(List<Word> clause) {
    return clause.stream().filter(w -> AUXILIARY.contains(w.lower())).findFirst();
  }

  private static Optional<Word> participle(List<Word> clause, Word aux) {
    int at = clause.indexOf(aux);
    boolean infinitivePossible = aux.is("werden", "werde");
    for (int i = 0; i < clause.size(); i++) {
      Word word = clause.get(i);
      boolean behind = i > at || i >= at - 2 && at > 1;
      if (behind && i != at && !word.capital() && isParticiple(word.lower(), infinitivePossible)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static boolean isParticiple(String word, boolean infinitivePossible) {
    if (NO_PARTICIPLE.contains(word) && !AMBIGUOUS.contains(word)) {
      return false;
    }
    if (AMBIGUOUS.contains(word)) {
      return !infinitivePossible;
    }
    return STRONG.contains(word)
        || CERTAIN.matcher(word).matches()
        || AMBIGUOUS.contains(word) && !infinitivePossible;
  }
}
