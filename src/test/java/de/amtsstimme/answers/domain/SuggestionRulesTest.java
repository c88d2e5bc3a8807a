package de.amtsstimme.answers.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.answers.domain.SuggestionRules.SuggestionVerdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionRulesTest {

  @ParameterizedTest
  @CsvSource({
    "0,       NONE",
    "0.24999, NONE",
    "0.25,    UNSURE",
    "0.49999, UNSURE",
    "0.5,     ANSWER",
    "1,       ANSWER",
    "1.2,     ANSWER",
    "-1,      NONE",
    "NaN,     NONE"
  })
  void howMuchIsAnAnswer(double best, SuggestionVerdict verdict) {
    assertEquals(verdict, SuggestionRules.verdict(best));
  }
}
