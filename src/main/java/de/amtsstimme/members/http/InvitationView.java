package de.amtsstimme.members.http;

import de.amtsstimme.kernel.domain.OneTimeLink;
import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.store.Invitation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Einladung in die Behörde, ohne ihren Link.")
public record InvitationView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Anzeigename.", examples = "Sabine Krüger") String displayName,
    @Schema(description = "Fachbereich oder Stelle.", examples = "Pressestelle", nullable = true)
        String department,
    @Schema(description = "Rollen der künftigen Mitgliedschaft.") List<Role> roles,
    @Schema(
            description = "Ende der künftigen Mitgliedschaft.",
            examples = "2027-12-31T23:00:00Z",
            nullable = true)
        Instant validUntil,
    @Schema(description = "OPEN, REDEEMED oder EXPIRED.", examples = "OPEN")
        OneTimeLink.LinkState state,
    @Schema(description = "Angelegt am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Link gültig bis.", examples = "2026-12-06T08:00:00Z") Instant expiresAt)
    implements Representation {

  static InvitationView of(Invitation i, Instant now) {
    return new InvitationView(
        i.id(),
        i.displayName(),
        i.department(),
        List.copyOf(i.roles()),
        i.validUntil(),
        i.state(now),
        i.createdAt(),
        i.expiresAt());
  }

  /** A page of invitations. */
  @Schema(name = "InvitationPage", description = "Eine Seite von Einladungen.")
  public record InvitationPage(
      @Schema(description = "Die Einladungen, neueste zuerst.") List<InvitationView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
