package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells "ihr" as address of several readers ("Habt ihr Fragen?") from "ihr" of the third person
 * ("Die Stadt hat ihr Angebot erweitert", "Wir haben ihr geantwortet").
 */
final class PluralAddress {

  /** Forms that no other person has. */
  private static final Set<String> SURE =
      Vocabulary.of(
          "habt seid könnt wollt müsst sollt dürft möchtet werdet wisst mögt hättet wärt "
              + "wärtet würdet könntet solltet müsstet dürftet wart hattet tut gebt seht lest "
              + "nehmt sprecht helft tretet esst fahrt lauft tragt schlaft haltet ladet werft "
              + "trefft vergesst wolltet konntet musstet durftet wusstet wurdet lasst empfehlt "
              + "bewerbt ratet fandet kamt gingt saht bekamt unterhaltet erhaltet enthaltet "
              + "behaltet betretet vergebt ruft");

  private static final Set<String> OPENERS =
      Vocabulary.of(
          "wenn ob dass wie was wo warum weil da falls sobald damit die den das welche "
              + "welchen welches bevor nachdem solange als bis wann wofür womit woher wohin "
              + "indem obwohl sofern wen wem wobei und oder");

  /** Verbs whose dative object "ihr" is so often that it says nothing. */
  private static final Set<String> OF_HER =
      Set.of(
          "hilft",
          "gehört",
          "fehlt",
          "gefällt",
          "gibt",
          "dankt",
          "steht",
          "antwortet",
          "bleibt",
          "geht",
          "folgt",
          "tritt",
          "liegt",
          "schadet",
          "nützt",
          "droht",
          "obliegt",
          "ist",
          "hat");

  private static final Set<String> LITTLE =
      Vocabulary.of(
          "euch einen eine ein eines einem keine keinen kein den die das der dem etwas "
              + "noch nicht nichts auch hier dort dafür dazu bitte jetzt heute morgen immer "
              + "schon uns es sie ihn alle alles euren eure euer eurem eurer mit zu zum zur bei "
              + "beim in im ins am an auf für von vom nach aus mehr gerne gern online per "
              + "selbst lieben da denn eigentlich dabei ab um über unter ohne nur so sonst "
              + "unsere unseren unser diese diesen dieses mal wirklich sicher direkt");

  private static final Pattern SECOND = Pattern.compile("\\p{Ll}{2,}t");

  private PluralAddress() {}

  static boolean at(List<Word> words, int i) {
    Word before = i > 0 ? words.get(i - 1) : null;
    Word after = i + 1 < words.size() ? words.get(i + 1) : null;
    boolean capitalInside = words.get(i).text().equals("Ihr") && before != null;
    if (sure(before) && !capitalInside) {
      return true;
    }
    if (sure(after)) {
      return true;
    }
    if (capitalInside) {
      return false;
    }
    if (after != null && after.is("lieben") && (after.capital() || words.size() == i + 2)) {
      return true;
    }
    return verbFirst(before, after) || clause(words, i, before, after);
  }

  private static boolean sure(Word word) {
    return word != null && SURE.contains(word.lower());
  }

  /** "Was braucht ihr dafür?", not "braucht ihr Kind". */
  private static boolean verbFirst(Word before, Word after) {
    return before != null
        && SECOND.matcher(before.lower()).matches()
        && !OF_HER.contains(before.lower())
        && !Set.of(
                "mit",
                "nicht",
                "seit",
                "jetzt",
                "dort",
                "selbst",
                "bereits",
                "erst",
                "sonst",
                "oft",
                "damit",
                "zuletzt",
                "überhaupt",
                "zunächst",
                "direkt",
                "sofort",
                "gut")
            .contains(before.lower())
        && after != null
        && LITTLE.contains(after.lower())
        && !after.capital();
  }

  /** "wenn ihr noch Fragen habt": the clause ends with a verb of the second person plural. */
  private static boolean clause(List<Word> words, int i, Word before, Word after) {
    if (before == null || after == null || !OPENERS.contains(before.lower())) {
      return false;
    }
    for (int k = i + 1; k < words.size() && k <= i + 12; k++) {
      if (SURE.contains(words.get(k).lower())) {
        return true;
      }
    }
    boolean adverb =
        i + 2 < words.size() && !words.get(i + 2).capital() && !after.lower().endsWith("e");
    boolean little = (LITTLE.contains(after.lower()) || adverb) && !after.capital();
    Word last = words.get(Math.min(words.size() - 1, i + 8));
    return little
            && SECOND.matcher(last.lower()).matches()
            && !OF_HER.contains(last.lower())
            && !last.capital()
        || !after.capital()
            && SECOND.matcher(after.lower()).matches()
            && !OF_HER.contains(after.lower())
            && !after.lower().startsWith("ge")
            && words.size() == i + 2;
  }
}
