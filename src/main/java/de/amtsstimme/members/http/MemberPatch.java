package de.amtsstimme.members.http;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.UpdateMember.Changes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Änderungen an einer Mitgliedschaft. Was fehlt oder null ist, bleibt.")
public record MemberPatch(
    @Size(min = 1, max = 200)
        @Pattern(regexp = ".*\\S.*")
        @Schema(description = "Anzeigename.", examples = "Sabine Krüger", nullable = true)
        String displayName,
    @Size(max = 200)
        @Schema(
            description = "Fachbereich oder Stelle; ein leerer Text nimmt sie weg.",
            examples = "Pressestelle",
            nullable = true)
        String department,
    @Schema(
            description =
                "Alle künftigen Rollen: AUTHORITY_ADMIN, APPROVER, EDITOR, FINANCE, READER.",
            examples = "[\"APPROVER\", \"EDITOR\"]",
            nullable = true)
        Set<@NotNull Role> roles,
    @Schema(
            description = "Ende der Mitgliedschaft, in der Zukunft.",
            examples = "2027-12-31T23:00:00Z",
            nullable = true)
        Instant validUntil) {

  Changes changes() {
    return new Changes(displayName, department, roles, validUntil);
  }
}
