package de.amtsstimme.members.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.InviteMember.Invited;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Die neue Einladung mit ihrem Link. Der Link wird nur hier gezeigt.")
public record InvitedView(
    @Schema(
            description = "Kennung der Einladung.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(description = "Anzeigename.", examples = "Sabine Krüger") String displayName,
    @Schema(description = "Fachbereich oder Stelle.", examples = "Pressestelle", nullable = true)
        String department,
    @Schema(description = "Rollen der künftigen Mitgliedschaft.") List<Role> roles,
    @Schema(
            description = "Ende der künftigen Mitgliedschaft.",
            examples = "2027-12-31T23:00:00Z",
            nullable = true)
        Instant validUntil,
    @Schema(description = "Geheimer Teil des Einladungslinks.", examples = "kX9f…")
        String invitationToken,
    @Schema(description = "Einladungslink zum Weitergeben.", examples = "/#/einladung/kX9f…")
        String invitationLink,
    @Schema(
            description = "Link gültig bis: 14 Tage, höchstens bis zum Ende der Mitgliedschaft.",
            examples = "2026-12-06T08:00:00Z")
        Instant expiresAt)
    implements Representation {

  static InvitedView of(Invited invited) {
    return new InvitedView(
        invited.invitation().id(),
        invited.invitation().displayName(),
        invited.invitation().department(),
        List.copyOf(invited.invitation().roles()),
        invited.invitation().validUntil(),
        invited.link().token(),
        invited.link().path(),
        invited.invitation().expiresAt());
  }
}
