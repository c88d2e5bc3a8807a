package de.amtsstimme.suggestions.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.suggestions.KeepSynonyms.Synonyms;
import de.amtsstimme.suggestions.domain.SynonymState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wörter, die in dieser Behörde dasselbe meinen.")
public record SynonymsView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(
            description = "Die Wörter, wie sie zuletzt geschrieben wurden.",
            examples = "[\"Sofa\", \"Sperrmüll\"]")
        List<String> words,
    @Schema(description = "Wie es um diese Wörter steht.", examples = "APPROVED")
        SynonymState state,
    @Schema(
            description = "Die Wörter, die jetzt gelten; leer, solange keine freigegeben sind.",
            examples = "[\"Sofa\", \"Sperrmüll\"]")
        List<String> wordsInForce,
    @Schema(
            description = "SHA-256 des Inhalts, der gilt; nötig, um die Freigabe zurückzuziehen.",
            examples = "9f86d081884c7d65…",
            nullable = true)
        String contentHash,
    @Schema(description = "Wer sie eingetragen hat.", examples = "Mira Sommer")
        String createdByName,
    @Schema(description = "Seit wann.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static SynonymsView of(Synonyms s) {
    return new SynonymsView(
        s.set().id(),
        s.set().proposed(),
        s.set().state(),
        s.inForce(),
        s.contentHash(),
        s.set().createdByName(),
        s.set().createdAt(),
        s.set().version());
  }

  /** A page of them. */
  @Schema(name = "SynonymsPage", description = "Eine Seite von Synonymen.")
  public record SynonymsPage(
      @Schema(description = "Die Gruppen, neueste zuerst.") List<SynonymsView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
