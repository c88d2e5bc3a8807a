package de.amtsstimme.inquiries.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.answers.domain.Placeholder;
import de.amtsstimme.answers.domain.Placeholder.PlaceholderType;
import de.amtsstimme.inquiries.domain.Rendering.Lists;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderingTest {

  private static final List<Placeholder> PLACES =
      List.of(
          new Placeholder("tag", PlaceholderType.DATE, "Tag", null),
          new Placeholder("ort", PlaceholderType.PLACE, "Ort", List.of("Rathaus", "$1 {{", "\\")));

  private static final String TEXT = "Am {{tag}} im {{ort}}.\nAm {{tag}}!";

  @Test
  void everyPlaceIsFilledAndNothingElseChanges() {
    assertEquals(
        "Guten Tag,\n\nAm 24.12.2026 im Rathaus.\nAm 24.12.2026!\n\nIhre Stadt",
        rendering("2026-12-24", "Rathaus", "Guten Tag,", "Ihre Stadt").of(TEXT, PLACES, "de"));
    assertEquals(
        "Am 2026-12-24 im Rathaus.\nAm 2026-12-24!",
        rendering("2026-12-24", "Rathaus", null, null).of(TEXT, PLACES, "en"));
    assertEquals("Nichts.", new Rendering(null, null, null).of("Nichts.", List.of(), "de"));
  }

  /** What stands in a value is not read again. */
  @Test
  void aValueIsText() {
    assertEquals(
        "Am 24.12.2026 im $1 {{.\nAm 24.12.2026!",
        rendering("2026-12-24", "$1 {{", null, null).of(TEXT, PLACES, "de"));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    for (String day : List.of("2026-02-30", "24.12.2026", "morgen", "0000-01-01", "2026-12-24 ")) {
      assertEquals(ProblemCode.VALIDATION_FAILED, refusal(day, "Rathaus"), day);
    }
    assertEquals(ProblemCode.VALIDATION_FAILED, refusal("2026-12-24", "Anderswo"));
    assertEquals(ProblemCode.VALIDATION_FAILED, refusal("2026-12-24", "rathaus"));
    assertEquals(
        ProblemCode.PLACEHOLDER_UNFILLED,
        assertThrows(
                Refusal.class,
                () -> new Rendering(Map.of("tag", "2026-12-24"), null, null).of(TEXT, PLACES, "de"))
            .code());
    Refusal more =
        assertThrows(
            Refusal.class,
            () ->
                new Rendering(
                        Map.of("tag", "2026-12-24", "ort", "Rathaus", "name", "Frei"), null, null)
                    .of(TEXT, PLACES, "de"));
    assertEquals("/rendering/values/name", more.errors().get(0).pointer());
  }

  @Test
  void greetingAndSignatureOfTheLists() {
    Lists lists = new Lists(List.of("Guten Tag,"), List.of("Ihre Stadt"));
    assertTrue(new Rendering(null, "Guten Tag,", "Ihre Stadt").isFrom(lists));
    assertTrue(new Rendering(null, null, null).isFrom(lists));
    assertFalse(new Rendering(null, "Guten Tag", null).isFrom(lists));
    assertFalse(new Rendering(null, null, "Guten Tag,").isFrom(lists));
  }

  private static ProblemCode refusal(String day, String place) {
    return assertThrows(
            Refusal.class, () -> rendering(day, place, null, null).of(TEXT, PLACES, "de"))
        .code();
  }

  private static Rendering rendering(String day, String place, String greeting, String signature) {
    return new Rendering(Map.of("tag", day, "ort", place), greeting, signature);
  }
}
