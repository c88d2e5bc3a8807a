package de.amtsstimme.members.http;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.members.RedeemInvitation.Joined;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wozu die angemeldete Person jetzt gehört.")
public record JoinedView(
    @Schema(
            description = "Kurzname der Behörde; null bei einer Einladung in die Agentur.",
            examples = "stadt-musterhausen",
            nullable = true)
        String tenant,
    @Schema(description = "Anzeigename.", examples = "Sabine Krüger") String displayName,
    @Schema(description = "Rollen dort. In der Agentur AGENCY_ADMIN oder keine.")
        List<Role> roles) {

  static JoinedView of(Joined joined) {
    return new JoinedView(joined.tenant(), joined.displayName(), List.copyOf(joined.roles()));
  }
}
