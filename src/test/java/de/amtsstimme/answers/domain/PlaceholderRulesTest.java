package de.amtsstimme.answers.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.answers.domain.Placeholder.PlaceholderType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholderRulesTest {

  private static final Placeholder GREETING = choice("anrede", "Hallo", "Guten Tag");
  private static final Placeholder DAY =
      new Placeholder("tag", PlaceholderType.DATE, "Tag", List.of());

  @Test
  void whatIsDeclaredAndUsedIsSound() {
    assertEquals(
        List.of(),
        PlaceholderRules.errors(
            List.of(GREETING, DAY), List.of("{{anrede}}, am {{tag}}.", "{{anrede}}!")));
    assertEquals(List.of(), PlaceholderRules.errors(List.of(), List.of("Ohne { } Platzhalter")));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("/variants/1/text PLACEHOLDER_UNKNOWN", List.of(DAY), "{{tag}}", "{{ort}} {{ort}}"),
        wrong("/placeholders/0/key PLACEHOLDER_UNUSED", List.of(DAY), "Ohne."),
        wrong("/variants/0/text PLACEHOLDER_BROKEN", List.of(DAY), "{{tag}} und {{tag"),
        wrong("/variants/0/text PLACEHOLDER_UNKNOWN", List.of(DAY), "{{tag}} {{ tag }}"),
        wrong("/variants/0/text PLACEHOLDER_UNKNOWN", List.of(), "{{}}"),
        wrong("/placeholders/1/key PLACEHOLDER_TWICE", List.of(DAY, DAY), "{{tag}}"),
        wrong(
            "/placeholders/0/options PLACEHOLDER_OPTIONS", List.of(choice("anrede")), "{{anrede}}"),
        wrong(
            "/placeholders/0/options PLACEHOLDER_OPTIONS",
            List.of(choice("anrede", "A", "A")),
            "{{anrede}}"),
        wrong("/placeholders/0/options/1 MISSING", List.of(choice("ort", "A", "")), "{{ort}}"),
        wrong("/placeholders/0/options/0 MISSING", List.of(choice("ort", " \n")), "{{ort}}"),
        wrong(
            "/placeholders/0/options/0 TOO_LONG",
            List.of(choice("ort", "x".repeat(201))),
            "{{ort}}"),
        wrong(
            "/placeholders/0/options TOO_MANY",
            List.of(
                choice(
                    "ort",
                    IntStream.rangeClosed(0, 100)
                        .mapToObj(Integer::toString)
                        .toArray(String[]::new))),
            "{{ort}}"),
        wrong("/placeholders/0/label MISSING", List.of(labelled(" ")), "{{tag}}"),
        wrong("/placeholders/0/label TOO_LONG", List.of(labelled("x".repeat(101))), "{{tag}}"),
        wrong(
            "/placeholders/0/options PLACEHOLDER_OPTIONS",
            List.of(choice("anrede", "{{tag}}")),
            "{{anrede}}"),
        wrong(
            "/placeholders/0/options PLACEHOLDER_OPTIONS",
            List.of(new Placeholder("tag", PlaceholderType.DATE, "Tag", List.of("x"))),
            "{{tag}}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void whatDoesNotFitIsNamed(String expected, List<Placeholder> declared, List<String> texts) {
    assertEquals(
        List.of(expected),
        PlaceholderRules.errors(declared, texts).stream()
            .map(e -> e.pointer() + " " + e.code())
            .toList());
  }

  @Test
  void aKeyIsPlain() {
    for (String key : List.of("Tag", "1tag", "tag-1", "", "t".repeat(41))) {
      assertTrue(
          PlaceholderRules.errors(List.of(choice(key, "x")), List.of("")).stream()
              .anyMatch(e -> e.code().equals("PLACEHOLDER_KEY")),
          key);
    }
  }

  @Property
  void whatIsUsedIsUnfilledUntilItIsReplaced(
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String word) {
    String key = word.toLowerCase(java.util.Locale.ROOT);
    String text = "Am {{" + key + "}}.";
    assertEquals(Set.of(key), PlaceholderRules.used(text));
    assertTrue(PlaceholderRules.unfilled(text));
    assertFalse(PlaceholderRules.unfilled(text.replace("{{" + key + "}}", "Montag")));
  }

  private static Placeholder choice(String key, String... options) {
    return new Placeholder(key, PlaceholderType.CHOICE, "Wahl", List.of(options));
  }

  private static Placeholder labelled(String label) {
    return new Placeholder("tag", PlaceholderType.DATE, label, List.of());
  }

  private static Arguments wrong(String expected, List<Placeholder> declared, String... texts) {
    return Arguments.of(expected, declared, List.of(texts));
  }
}
