package de.amtsstimme.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.amtsstimme.kernel.domain.ProblemCode;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every "no" has its title and its sentence in both languages, and nothing else is in the files.
 */
class MessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void theFileHasExactlyTheKnownCodes(String language) throws IOException {
    Set<String> expected = new TreeSet<>();
    for (ProblemCode code : ProblemCode.values()) {
      expected.add(code + ".title");
      expected.add(code + ".detail");
    }
    assertEquals(expected, new TreeSet<>(messages(language).stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void bothLanguagesSayTheSameThings(ProblemCode code) throws IOException {
    String german = messages("de").getProperty(code + ".detail");
    String english = messages("en").getProperty(code + ".detail");
    assertEquals(places(german), places(english));
    for (String text : Set.of(german, english)) {
      assertFalse(text.isBlank(), code + " says nothing");
      assertFalse(text.contains("'"), "a straight apostrophe swallows what follows: " + text);
    }
  }

  @Test
  void eachIsFoundInItsLanguage() {
    assertEquals("Nicht gefunden", Messages.title(ProblemCode.NOT_FOUND, Locale.GERMAN));
    assertEquals("Not found", Messages.title(ProblemCode.NOT_FOUND, Locale.ENGLISH));
  }

  @Test
  void noSentenceShowsAPlaceholder() {
    for (ProblemCode code : ProblemCode.values()) {
      for (Locale locale : Set.of(Locale.GERMAN, Locale.ENGLISH)) {
        String text = Messages.detail(code, locale, "a", "b", "c", "d");
        assertFalse(text.contains("{"), code + ": " + text);
      }
    }
  }

  /** How many arguments a sentence can take. */
  private static int places(String pattern) {
    return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
  }

  private static Properties messages(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            Path.of("src/main/resources/messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
