package de.amtsstimme.answers.http;

import de.amtsstimme.answers.store.Phrasings.Phrasing;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Phrasing", description = "Eine andere Formulierung der Frage.")
public record PhrasingView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Wortlaut.", examples = "Wie werde ich mein Sofa los?") String text,
    @Schema(
            description = "Die Anfrage, aus der sie stammt; null: Worte der Behörde.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID inquiryId,
    @Schema(description = "Hinzugefügt am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(
            description = "Stand; zugleich der ETag. Eine Formulierung ändert sich nie.",
            examples = "1")
        Long version)
    implements Representation {

  static final long NEVER_CHANGED = 1;

  /** A page of phrasings. */
  @Schema(name = "PhrasingPage", description = "Eine Seite von Formulierungen.")
  public record PhrasingPage(
      @Schema(description = "Die Formulierungen, neueste zuerst.") List<PhrasingView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  /** What came of adding some. */
  @Schema(name = "PhrasingsAdded", description = "Wie viele Formulierungen neu waren.")
  public record Added(
      @Schema(description = "Neu dazugekommen.", examples = "1") int added,
      @Schema(description = "So viele hat der Eintrag jetzt.", examples = "4") int count) {}

  static PhrasingView of(Phrasing p) {
    return new PhrasingView(p.id(), p.text(), p.inquiryId(), p.createdAt(), NEVER_CHANGED);
  }
}
