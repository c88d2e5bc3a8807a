package de.amtsstimme.crisis.http;

import de.amtsstimme.crisis.store.Crisis;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Krisenbetrieb: solange er gilt, gelten die Ketten für die Krise.")
public record CrisisView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Grund.", examples = "Hochwasser an der Ruhr.") String reason,
    @Schema(description = "Wer ihn ausgerufen hat.", examples = "Petra Sommer")
        String declaredByName,
    @Schema(description = "Ausgerufen am.", examples = "2026-11-22T18:04:00Z") Instant declaredAt,
    @Schema(description = "Endet von selbst am.", examples = "2026-11-24T08:00:00Z") Instant until,
    @Schema(description = "Gilt er gerade?", examples = "true") boolean active,
    @Schema(description = "Wer ihn vorher beendet hat.", examples = "Petra Sommer", nullable = true)
        String endedByName,
    @Schema(description = "Vorher beendet am.", examples = "2026-11-23T12:00:00Z", nullable = true)
        Instant endedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static CrisisView of(Crisis c, Instant now) {
    return new CrisisView(
        c.id(),
        c.reason(),
        c.declaredByName(),
        c.declaredAt(),
        c.until(),
        now.isBefore(c.over()),
        c.endedByName(),
        c.endedAt(),
        c.version());
  }

  /** A page of times of crisis. */
  @Schema(name = "CrisisPage", description = "Eine Seite von Krisenzeiten.")
  public record CrisisPage(
      @Schema(description = "Die Krisenzeiten, neueste zuerst.") List<CrisisView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
