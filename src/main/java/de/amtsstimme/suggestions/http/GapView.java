package de.amtsstimme.suggestions.http;

import de.amtsstimme.suggestions.ReportGaps.Gap;
import de.amtsstimme.suggestions.store.SuggestionLog.Logged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wonach gefragt wurde, ohne dass die Bibliothek sicher antworten konnte.")
public record GapView(
    @Schema(
            description = "Kennung der neuesten dieser Fragen; sie steht für die Lücke.",
            examples = "0199b1c2-0000-7000-8000-000000000009")
        UUID id,
    @Schema(description = "So viele Fragen.", examples = "7") int count,
    @Schema(description = "Davon mit unsicheren Vorschlägen; die anderen ohne.", examples = "2")
        int unsure,
    @Schema(description = "Zuerst gefragt.", examples = "2026-11-20T08:00:00Z") Instant firstAsked,
    @Schema(description = "Zuletzt gefragt.", examples = "2026-11-22T08:00:00Z") Instant lastAsked,
    @Schema(
            description = "Beispiele, neueste zuerst, höchstens fünf.",
            examples = "[\"Wo bekomme ich einen Anwohnerparkausweis?\"]")
        List<String> examples) {

  private static final int EXAMPLES = 5;

  static GapView of(Gap gap) {
    return new GapView(
        gap.id(),
        gap.questions().size(),
        gap.unsure(),
        gap.firstAsked(),
        gap.lastAsked(),
        gap.questions().stream().map(Logged::text).distinct().limit(EXAMPLES).toList());
  }

  /** All of them: there is no next page. */
  @Schema(name = "GapList", description = "Die Lücken der Bibliothek.")
  public record GapList(
      @Schema(description = "Die Lücken, am häufigsten gefragte zuerst.") List<GapView> items,
      @Schema(description = "Immer null: es sind die ersten, mehr zeigt limit.", nullable = true)
          String nextCursor) {}
}
