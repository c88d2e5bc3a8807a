package de.amtsstimme.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.tone.domain.ToneRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The portal names the rules of the house itself: all of them, as grave as they are. */
class ToneWordsTest {

  private static final Pattern ROW = Pattern.compile("\\['([a-z.]+)', '[^']+', '([A-Z]+)'\\]");

  @Test
  void thePortalKnowsEveryRuleAndHowGraveItIs() throws IOException {
    Map<String, String> rules = new TreeMap<>();
    for (ToneRule rule : ToneRule.values()) {
      rules.put(rule.key(), rule.severity().name());
    }
    Map<String, String> words = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("src/main/webapp/js/tone-words.js")));
    while (row.find()) {
      words.put(row.group(1), row.group(2));
    }
    assertEquals(rules, words);
  }
}
