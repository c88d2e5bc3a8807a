package de.amtsstimme.members.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.members.RedeemInvitation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/invitations/{token}/redemption")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Einladungen")
public class RedemptionsResource {

  @Inject RedeemInvitation redeemInvitation;

  @POST
  @InInstallation(Right.BE_SOMEONE)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.ALREADY_MEMBER, ProblemCode.AGENCY_PERSON})
  @Operation(
      summary = "Einladung einlösen",
      description =
          "Die angemeldete Person kommt dazu. Ein Link gilt einmal; dieselbe Person bekommt bei Wiederholung dieselbe Antwort."
              + " Unbekannt, verbraucht oder abgelaufen: 404.")
  public JoinedView redeemInvitation(@PathParam("token") String token) {
    return JoinedView.of(redeemInvitation.redeem(token));
  }
}
