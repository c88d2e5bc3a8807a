package de.amtsstimme.members.http;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.ProposeGrant.Proposal;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Welche Person der Agentur für diese Behörde arbeiten soll, und als was.")
public record GrantRequest(
    @NotNull
        @Schema(
            description = "Kennung der Person der Agentur aus GET /agency/staff.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID staffId,
    @NotEmpty
        @Schema(
            description = "Rollen der Agentur: AGENCY_MANAGER, AGENCY_EDITOR.",
            examples = "[\"AGENCY_EDITOR\"]")
        Set<@NotNull Role> roles,
    @Schema(
            description = "Anfang; ohne Angabe oder in der Vergangenheit: ab jetzt.",
            examples = "2026-12-01T07:00:00Z",
            nullable = true)
        Instant validFrom,
    @Schema(
            description = "Ende; ohne Angabe unbefristet.",
            examples = "2027-12-31T23:00:00Z",
            nullable = true)
        Instant validUntil) {

  Proposal proposal() {
    return new Proposal(staffId, roles, validFrom, validUntil);
  }
}
