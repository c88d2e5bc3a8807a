package de.amtsstimme.tone.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.tone.GuidelineFormat;
import de.amtsstimme.tone.domain.GuidelineBody;
import de.amtsstimme.tone.domain.GuidelineState;
import de.amtsstimme.tone.store.ToneGuideline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ToneGuideline", description = "Eine Fassung des Leitfadens einer Behörde.")
public record GuidelineView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Laufende Nummer der Fassung.", examples = "1") Integer number,
    @Schema(description = "Name.", examples = "Bürgernah") String name,
    @Schema(description = "Nur für diesen Kanal.", examples = "FACEBOOK", nullable = true)
        String channel,
    @Schema(description = "Nur für diese Sprache.", examples = "de", nullable = true)
        String language,
    @Schema(description = "Nur für dieses Thema.", examples = "Abfall", nullable = true)
        String topic,
    @Schema(description = "Nur in einer Krise.", examples = "false") Boolean crisis,
    @Schema(description = "Gilt ab.", examples = "2026-12-01") LocalDate effectiveFrom,
    @Schema(description = "Wo die Fassung steht.", examples = "APPROVED") GuidelineState state,
    @Schema(description = "Für Menschen.") GuidelineForm.Prose prose,
    @Schema(description = "Für die Prüfung.") GuidelineForm.Rules rules,
    @Schema(description = "Wer sie entworfen hat.", examples = "Mira Sommer") String draftedByName,
    @Schema(description = "Entworfen am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Entschieden am.", examples = "2026-11-22T09:00:00Z", nullable = true)
        Instant decidedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static GuidelineView of(ToneGuideline g) {
    GuidelineBody body = GuidelineFormat.read(g.body());
    return new GuidelineView(
        g.id(),
        g.number(),
        g.name(),
        g.scope().channel(),
        g.scope().language(),
        g.scope().topic(),
        g.scope().crisis(),
        g.effectiveFrom(),
        g.state(),
        GuidelineForm.prose(body),
        GuidelineForm.rules(body),
        g.draftedByName(),
        g.createdAt(),
        g.decidedAt(),
        g.version());
  }

  /** A page of them. */
  @Schema(name = "ToneGuidelinePage", description = "Eine Seite von Fassungen des Leitfadens.")
  public record GuidelinePage(
      @Schema(description = "Die Fassungen, neueste zuerst.") List<GuidelineView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  /** Where to start from. */
  @Schema(name = "ToneTemplate", description = "Die Vorlage „Behörde, bürgernah“.")
  public record TemplateView(
      @Schema(description = "Für Menschen.") GuidelineForm.Prose prose,
      @Schema(description = "Für die Prüfung.") GuidelineForm.Rules rules) {}

  /** Two versions beside each other. */
  @Schema(name = "ToneComparison", description = "Was sich von einer Fassung zur anderen ändert.")
  public record ComparisonView(
      @Schema(description = "Die Stellen, an denen sie sich unterscheiden.")
          List<DifferenceView> differences) {}

  /** One place. */
  @Schema(name = "ToneDifference", description = "Eine Stelle, die sich unterscheidet.")
  public record DifferenceView(
      @Schema(description = "Stelle.", examples = "rules/greetings") String place,
      @Schema(description = "Was wegfällt.", examples = "[\"Moin\"]") List<String> removed,
      @Schema(description = "Was dazukommt.", examples = "[\"Guten Tag\"]") List<String> added) {}
}
