package de.amtsstimme.agency.http;

import de.amtsstimme.agency.InviteStaff.Invited;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Die neue Einladung in die Agentur mit ihrem Link. Der Link wird nur hier gezeigt.")
public record StaffInvitedView(
    @Schema(
            description = "Kennung der Einladung.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(description = "Anzeigename.", examples = "Lena Hoffmann (Agentur)") String displayName,
    @Schema(description = "Administration der Agentur?", examples = "false") boolean admin,
    @Schema(description = "Geheimer Teil des Einladungslinks.", examples = "kX9f…")
        String invitationToken,
    @Schema(description = "Einladungslink zum Weitergeben.", examples = "/#/einladung/kX9f…")
        String invitationLink,
    @Schema(description = "Gültig bis.", examples = "2026-12-06T08:00:00Z") Instant expiresAt)
    implements Representation {

  static StaffInvitedView of(Invited invited) {
    return new StaffInvitedView(
        invited.invitation().id(),
        invited.invitation().displayName(),
        invited.invitation().isAdmin(),
        invited.link().token(),
        invited.link().path(),
        invited.invitation().expiresAt());
  }
}
