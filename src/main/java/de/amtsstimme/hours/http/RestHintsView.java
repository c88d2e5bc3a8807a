package de.amtsstimme.hours.http;

import de.amtsstimme.hours.domain.RestHints.Hint;
import de.amtsstimme.hours.domain.RestHints.Kind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "RestHints",
    description = "Hinweise zu Ruhezeiten und Sonn- und Feiertagsarbeit, über alle Behörden.")
public record RestHintsView(
    @Schema(description = "Die Hinweise nach Tagen; leer bei freien Mitarbeitenden.")
        List<HintView> hints) {

  /** A hint. */
  @Schema(name = "RestHint", description = "Ein Hinweis; keine Feststellung.")
  public record HintView(
      @Schema(
              description =
                  "SHORT_REST: unter elf Stunden Ruhe (§ 5 ArbZG); LONG_SHIFT: über zehn Stunden"
                      + " (§ 3); SUNDAY, HOLIDAY: § 9.",
              examples = "SHORT_REST")
          Kind kind,
      @Schema(description = "Tag, am Arbeitsort.", examples = "2026-11-24") LocalDate day,
      @Schema(description = "Minuten der Ruhe, der Schicht oder des Tages.", examples = "600")
          long minutes) {}

  static RestHintsView of(List<Hint> hints) {
    return new RestHintsView(
        hints.stream().map(h -> new HintView(h.kind(), h.day(), h.minutes())).toList());
  }
}
