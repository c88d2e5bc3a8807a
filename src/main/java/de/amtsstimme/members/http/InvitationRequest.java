package de.amtsstimme.members.http;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.InviteMember.Offer;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wer in die Behörde eingeladen wird, und als was.")
public record InvitationRequest(
    @NotBlank @Size(max = 200) @Schema(description = "Anzeigename.", examples = "Sabine Krüger")
        String displayName,
    @Size(max = 200)
        @Schema(
            description = "Fachbereich oder Stelle.",
            examples = "Pressestelle",
            nullable = true)
        String department,
    @NotEmpty
        @Schema(
            description = "Rollen der Behörde: AUTHORITY_ADMIN, APPROVER, EDITOR, FINANCE, READER.",
            examples = "[\"APPROVER\", \"EDITOR\"]")
        Set<@NotNull Role> roles,
    @Schema(
            description = "Ende der Mitgliedschaft, in der Zukunft; ohne Angabe unbefristet.",
            examples = "2027-12-31T23:00:00Z",
            nullable = true)
        Instant validUntil,
    @Email
        @Size(max = 254)
        @Schema(
            description =
                "Mailadresse. Dann geht der einmalige Link auch dorthin; gespeichert wird sie nicht.",
            examples = "sabine.krueger@musterhausen.example",
            nullable = true)
        String email) {

  Offer offer() {
    return new Offer(displayName, department, roles, validUntil, email);
  }
}
