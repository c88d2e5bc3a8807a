package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.store.OnCall;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OnCall", description = "Eine Bereitschaft.")
public record OnCallView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(
            description = "Wer Bereitschaft hat.",
            examples = "0199b1c2-0000-7000-8000-000000000005")
        UUID personId,
    @Schema(description = "Name.", examples = "Aylin Demir") String personName,
    @Schema(description = "Ab wann.", examples = "2026-12-01T17:00:00Z") Instant from,
    @Schema(description = "Bis wann.", examples = "2026-12-02T07:00:00Z") Instant until,
    @Schema(
            description = "Vorzeitig beendet am.",
            examples = "2026-12-01T20:00:00Z",
            nullable = true)
        Instant endedAt,
    @Schema(description = "Wer sie eingetragen hat.", examples = "Petra Sommer") String setByName,
    @Schema(description = "Eingetragen am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** A page of them. */
  @Schema(name = "OnCallPage", description = "Eine Seite von Bereitschaften.")
  public record OnCallPage(
      @Schema(description = "Die Bereitschaften, zuletzt eingetragene zuerst.")
          List<OnCallView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  static OnCallView of(OnCall o) {
    return new OnCallView(
        o.id(),
        o.personId(),
        o.personName(),
        o.validFrom(),
        o.validUntil(),
        o.endedAt(),
        o.setByName(),
        o.createdAt(),
        o.version());
  }
}
