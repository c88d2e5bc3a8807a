package de.amtsstimme.members.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.domain.GrantState;
import de.amtsstimme.members.store.AgencyGrant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Der Zugang einer Person der Agentur zu dieser Behörde.")
public record GrantView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Kennung der Person.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID personId,
    @Schema(description = "Anzeigename.", examples = "Lena Hoffmann (Agentur)") String displayName,
    @Schema(description = "Rollen.") List<Role> roles,
    @Schema(description = "Gilt ab.", examples = "2026-12-01T07:00:00Z") Instant validFrom,
    @Schema(
            description = "Gilt bis, wenn ein Ende vereinbart ist.",
            examples = "2027-12-31T23:00:00Z",
            nullable = true)
        Instant validUntil,
    @Schema(
            description =
                "PROPOSED (vorgeschlagen), ACTIVE (angenommen), ENDED (beendet), EXPIRED (abgelaufen).",
            examples = "PROPOSED")
        GrantState state,
    @Schema(description = "Vorgeschlagen am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Angenommen am.", examples = "2026-11-22T09:00:00Z", nullable = true)
        Instant acceptedAt,
    @Schema(description = "Beendet am.", examples = "2027-02-01T08:00:00Z", nullable = true)
        Instant endedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static GrantView of(AgencyGrant g, Instant now) {
    return new GrantView(
        g.id(),
        g.personId(),
        g.displayName(),
        List.copyOf(g.roles()),
        g.validity().from(),
        g.validity().until(),
        g.state(now),
        g.createdAt(),
        g.acceptedAt(),
        g.endedAt(),
        g.version());
  }

  /** A page of grants. */
  @Schema(name = "GrantPage", description = "Eine Seite von Zugängen der Agentur.")
  public record GrantPage(
      @Schema(description = "Die Zugänge, neueste zuerst.") List<GrantView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
