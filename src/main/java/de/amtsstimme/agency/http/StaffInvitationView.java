package de.amtsstimme.agency.http;

import de.amtsstimme.agency.store.StaffInvitation;
import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Einladung in die Agentur, ohne ihren Link.")
public record StaffInvitationView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Anzeigename.", examples = "Lena Hoffmann (Agentur)") String displayName,
    @Schema(description = "Administration der Agentur?", examples = "false") boolean admin,
    @Schema(description = "OPEN, REDEEMED oder EXPIRED.", examples = "OPEN")
        OneTimeLink.LinkState state,
    @Schema(description = "Angelegt am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Gültig bis.", examples = "2026-12-06T08:00:00Z") Instant expiresAt)
    implements Representation {

  static StaffInvitationView of(StaffInvitation i, Instant now) {
    return new StaffInvitationView(
        i.id(), i.displayName(), i.isAdmin(), i.state(now), i.createdAt(), i.expiresAt());
  }

  /** A page of invitations. */
  @Schema(name = "StaffInvitationPage", description = "Eine Seite von Einladungen in die Agentur.")
  public record StaffInvitationPage(
      @Schema(description = "Die Einladungen, neueste zuerst.") List<StaffInvitationView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
