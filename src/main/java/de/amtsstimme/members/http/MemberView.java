package de.amtsstimme.members.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.store.Membership;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Mitglied der Behörde.")
public record MemberView(
    @Schema(
            description = "Kennung der Mitgliedschaft.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(description = "Kennung der Person.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID personId,
    @Schema(description = "Anzeigename.", examples = "Sabine Krüger") String displayName,
    @Schema(description = "Fachbereich oder Stelle.", examples = "Pressestelle", nullable = true)
        String department,
    @Schema(description = "Rollen.") List<Role> roles,
    @Schema(description = "Mitglied seit.", examples = "2026-11-22T08:00:00Z") Instant validFrom,
    @Schema(
            description = "Ende der Mitgliedschaft, wenn eines gesetzt ist.",
            examples = "2027-12-31T23:00:00Z",
            nullable = true)
        Instant validUntil,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static MemberView of(Membership m) {
    return new MemberView(
        m.id(),
        m.personId(),
        m.displayName(),
        m.department(),
        List.copyOf(m.roles()),
        m.validity().from(),
        m.validity().until(),
        m.version());
  }

  /** A page of members. */
  @Schema(name = "MemberPage", description = "Eine Seite von Mitgliedern.")
  public record MemberPage(
      @Schema(description = "Die Mitglieder, neueste zuerst.") List<MemberView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
