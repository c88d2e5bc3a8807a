package de.amtsstimme.members.http;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.TenantScope.Visible;
import de.amtsstimme.members.WhoAmI.Self;
import de.amtsstimme.tenants.domain.AuthorityState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wer mit diesem Token angemeldet ist, und wo er oder sie etwas darf.")
public record MeView(
    @Schema(
            description = "Kennung der Person; null, solange keine Einladung eingelöst ist.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID personId,
    @Schema(description = "Anzeigename.", examples = "Sabine Krüger") String displayName,
    @Schema(
            description = "Herausgeber des Tokens; zusammen mit subject die Identität.",
            examples = "https://anmeldung.amtsstimme.invalid")
        String issuer,
    @Schema(description = "Kennung beim Herausgeber.", examples = "mh.presse") String subject,
    @Schema(description = "Gehört zur Agentur?", examples = "false") boolean staff,
    @Schema(description = "Rollen in der Installation: AGENCY_ADMIN oder keine.") List<Role> roles,
    @Schema(description = "Die Behörden, in denen heute ein Zugang besteht, nach Name.")
        List<MyAuthority> items,
    @Schema(
            description =
                "So viele Freigaben warten auf Sie, in allen Behörden; siehe /me/approvals.",
            examples = "3")
        int waiting) {

  static MeView of(Self self, String issuer, String subject) {
    return new MeView(
        self.personId(),
        self.displayName(),
        issuer,
        subject,
        self.staff(),
        List.copyOf(self.roles()),
        self.authorities().stream().map(MyAuthority::of).toList(),
        self.waiting());
  }

  /** One authority in which the caller has a part. */
  @Schema(description = "Eine Behörde, in der die angemeldete Person etwas darf.")
  public record MyAuthority(
      @Schema(description = "Kurzname in Adressen.", examples = "stadt-musterhausen") String slug,
      @Schema(description = "Voller Name.", examples = "Stadt Musterhausen") String name,
      @Schema(description = "Zustand der Behörde.", examples = "ACTIVE") AuthorityState state,
      @Schema(
              description = "Auf wessen Seite: AUTHORITY (Mitglied) oder AGENCY (Zugang).",
              examples = "AUTHORITY")
          Side side,
      @Schema(description = "Rollen dort.") List<Role> roles,
      @Schema(
              description = "Ende des Zugangs, wenn eines vereinbart ist.",
              examples = "2027-12-31T23:00:00Z",
              nullable = true)
          Instant until) {

    static MyAuthority of(Visible v) {
      return new MyAuthority(
          v.slug(),
          v.name(),
          AuthorityState.valueOf(v.state()),
          Side.valueOf(v.side()),
          List.copyOf(Role.parse(v.roles())),
          v.until());
    }
  }
}
