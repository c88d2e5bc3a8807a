package de.amtsstimme.suggestions.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.suggestions.GermanCompounds;
import de.amtsstimme.suggestions.domain.GapGroups.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Scores, verdicts, groups. */
class RankingTest {

  private final GermanAnalysis german = new GermanAnalysis(new GermanCompounds());

  @Test
  void theSameQuestionIsSurest() {
    double same = score("Wie melde ich Sperrmüll an?", "Wie melde ich Sperrmüll an?").total();
    double near = score("Wo kann man Sperrmüll anmelden?", "Wie melde ich Sperrmüll an?").total();
    double far = score("Wann öffnet das Freibad?", "Wie melde ich Sperrmüll an?").total();
    assertTrue(same > near && near > far, same + " " + near + " " + far);
  }

  @Test
  void wordsThatNobodyKnowsMakeLessSure() {
    double asked = score("Sperrmüll anmelden", "Wie melde ich Sperrmüll an?").covered();
    double foreign =
        score("Sperrmüll anmelden Quastenflosser Zeppelin", "Wie melde ich Sperrmüll an?")
            .covered();
    assertTrue(asked > 1.5 * foreign, asked + " " + foreign);
  }

  @Test
  void clearlyAheadOrNoAnswer() {
    Ranking.Score good = new Ranking.Score(0.6, 0.4);
    assertEquals(Verdict.ANSWER, VerdictRules.verdict(good, 0));
    assertEquals(Verdict.UNSURE, VerdictRules.verdict(good, good.total() * 0.9));
    assertEquals(Verdict.UNSURE, VerdictRules.verdict(new Ranking.Score(0.2, 0.5), 0));
    assertEquals(Verdict.NONE, VerdictRules.verdict(new Ranking.Score(0.1, 0.1), 0));
  }

  @Property
  void betterScoresAreNeverLessSure(
      @ForAll @DoubleRange(max = 1) double covered,
      @ForAll @DoubleRange(max = 1) double alike,
      @ForAll @DoubleRange(max = 1) double more,
      @ForAll @DoubleRange(max = 1.5) double rival) {
    Ranking.Score a = new Ranking.Score(covered, alike);
    Ranking.Score b = new Ranking.Score(Math.min(1, covered + more), alike);
    assertTrue(VerdictRules.confidence(b) >= VerdictRules.confidence(a));
    assertTrue(VerdictRules.confidence(b) >= 0 && VerdictRules.confidence(b) < 1);
    assertTrue(VerdictRules.verdict(b, rival).compareTo(VerdictRules.verdict(a, rival)) <= 0);
  }

  @Test
  void thesaurusBringsWordsTogetherThatShareFewMeanings() throws IOException {
    Thesaurus thesaurus =
        Thesaurus.read(
            new ByteArrayInputStream(
                "# note\nauto wag pkw\nauto kfz\nwag mut\nmut tapfer:0.5\n"
                    .getBytes(StandardCharsets.UTF_8)));
    assertTrue(thesaurus.near("pkw").get("auto") > Thesaurus.LEAST);
    assertFalse(thesaurus.near("pkw").containsKey("mut"));
    assertFalse(thesaurus.near("auto").containsKey("auto"));
    assertEquals(Map.of(), thesaurus.near("unbekannt"));
  }

  @Test
  void gapsAreGroupedByWhatTheyAreAbout() {
    List<List<Integer>> groups =
        GapGroups.of(
            List.of(
                question(1, "Wo bekomme ich einen Bewohnerparkausweis?"),
                question(2, "Wer repariert die Laterne in der Gartenstraße?"),
                question(3, "bewohnerparkausweis beantragen"),
                question(4, "Und wo ist das?")));
    assertEquals(List.of(List.of(1, 3), List.of(2)), groups);
  }

  private Question<Integer, String> question(int nr, String text) {
    return new Question<>(nr, GapGroups.terms(german.words(text)));
  }

  private Ranking.Score score(String asked, String question) {
    Query query = Query.of(german.words(asked), Thesaurus.none());
    double[] rarity = new double[query.terms().size()];
    java.util.Arrays.fill(rarity, 2);
    return Ranking.score(
        query, rarity, List.of(Wording.of(german.words(question))), new double[rarity.length]);
  }
}
