package de.amtsstimme.hours.http;

import de.amtsstimme.hours.store.WorkTimer;
import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.rates.domain.Activity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine laufende Stoppuhr.")
public record TimerView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Art der Tätigkeit.", examples = "CITIZEN_QUESTIONS") Activity activity,
    @Schema(
            description = "Bürgeranfrage.",
            examples = "0199b1c2-0000-7000-8000-000000000002",
            nullable = true)
        UUID inquiryId,
    @Schema(description = "Läuft seit.", examples = "2026-11-22T08:00:00Z") Instant startedAt)
    implements Representation {

  static TimerView of(WorkTimer t) {
    return new TimerView(t.id(), t.activity(), t.inquiryId(), t.startedAt());
  }

  /** A page of timers. */
  @Schema(name = "TimerPage", description = "Eine Seite von Stoppuhren.")
  public record TimerPage(
      @Schema(description = "Die eigenen, neueste zuerst.") List<TimerView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
