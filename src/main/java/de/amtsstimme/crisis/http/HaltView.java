package de.amtsstimme.crisis.http;

import de.amtsstimme.crisis.store.Halt;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Halt: solange er nicht aufgehoben ist, geht nichts hinaus.")
public record HaltView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Grund.", examples = "Falschmeldung im Umlauf, wir prüfen.")
        String reason,
    @Schema(description = "Wer ihn ausgelöst hat.", examples = "Jana Presse") String pressedByName,
    @Schema(description = "Ausgelöst am.", examples = "2026-11-22T18:04:00Z") Instant pressedAt,
    @Schema(description = "Wer ihn aufgehoben hat.", examples = "Petra Sommer", nullable = true)
        String liftedByName,
    @Schema(
            description = "Aufgehoben am; null, solange er gilt.",
            examples = "2026-11-22T20:00:00Z",
            nullable = true)
        Instant liftedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static HaltView of(Halt h) {
    return new HaltView(
        h.id(),
        h.reason(),
        h.pressedByName(),
        h.pressedAt(),
        h.liftedByName(),
        h.liftedAt(),
        h.version());
  }

  /** A page of halts. */
  @Schema(name = "HaltPage", description = "Eine Seite von Halten.")
  public record HaltPage(
      @Schema(description = "Die Halte, neueste zuerst.") List<HaltView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
