package de.amtsstimme.tenants.http;

import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Die neue Behörde und die einmalige Einladung ihrer ersten Administration. Der Link wird nur hier gezeigt.")
public record FoundedView(
    @Schema(description = "Kennung der Behörde.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID id,
    @Schema(description = "Die Behörde.") AuthorityView authority,
    @Schema(description = "Geheimer Teil des Einladungslinks.", examples = "kX9f…")
        String invitationToken,
    @Schema(description = "Einladungslink zum Weitergeben.", examples = "/#/einladung/kX9f…")
        String invitationLink,
    @Schema(description = "Gültig bis.", examples = "2026-12-06T08:00:00Z") Instant expiresAt)
    implements Representation {

  @Override
  public String location() {
    return "/api/v1/tenants/" + authority.slug();
  }
}
