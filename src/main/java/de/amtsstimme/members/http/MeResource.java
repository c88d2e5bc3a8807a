package de.amtsstimme.members.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.members.WhoAmI;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ich", description = "Die angemeldete Person.")
public class MeResource {

  @Inject WhoAmI whoAmI;
  @Inject JsonWebToken token;

  @GET
  @InInstallation(Right.BE_SOMEONE)
  @Operation(
      summary = "Wer bin ich?",
      description =
          "Die angemeldete Person, ihre Rolle in der Agentur und alle Behörden, in denen sie heute etwas darf."
              + " Antwortet auch, wenn noch keine Einladung eingelöst ist.")
  public MeView getMe() {
    return MeView.of(whoAmI.find(), token.getIssuer(), token.getSubject());
  }
}
