package de.amtsstimme.tone.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CheckTest {

  private static final RuleSet RULES = Lindenau.rules();

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}.])(?<!\\d )\\d{1,2}(?:[-.]\\d+)?(?![\\p{L}]|\\.\\d)");

  /** What is tried where it can begin only finds what is found when it is tried everywhere. */
  @Property
  void nothingIsMissedWhereItIsNotTried(
      @ForAll
          @StringLength(max = 30)
          @Chars({'a', 'Z', ' ', '.', '-', '\n', 'ä'})
          @CharRange(from = '0', to = '3')
          String written) {
    ToneText text = new ToneText(written);
    List<String> everywhere = new ArrayList<>();
    Matcher at = NUMBER.matcher(text.view());
    while (at.find()) {
      everywhere.add(at.start() + " " + at.end());
    }
    List<String> found = new ArrayList<>();
    new Check(text, RULES, Lindenau.fragment())
        .eachFrom(text.numbers(), NUMBER, m -> found.add(m.start() + " " + m.end()));
    assertEquals(everywhere, found);
  }

  @Test
  void whatIsRightIsNotMended() {
    for (String text :
        List.of(
            "Wir helfen, wenn Sie uns schreiben.",
            "Schön, dass Sie uns fragen.",
            "WENN SIE UNS SCHREIBEN")) {
      assertEquals(
          List.of(),
          Lindenau.checker().check(text, Lindenau.fragment()).findings().stream()
              .filter(f -> f.rule().equals(ToneRule.ADDRESS_CAPITAL.key()))
              .toList(),
          text);
    }
  }
}
