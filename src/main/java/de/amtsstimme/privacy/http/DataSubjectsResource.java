package de.amtsstimme.privacy.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.privacy.FindDataSubject;
import de.amtsstimme.privacy.domain.SubjectChannel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/data-subjects")
@RequestScoped
@Tag(name = "Datenschutz", description = "Aufbewahrung, Auskunft, Löschung und Sperren.")
public class DataSubjectsResource {

  @Inject FindDataSubject findDataSubject;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @InTenant(Right.READ_PRIVACY)
  @Operation(
      summary = "Daten einer Person finden",
      description =
          "Art. 15 DSGVO: alles, was unter diesem Namen auf diesem Kanal gespeichert ist. Groß und klein, führendes @ und Leerraum sind gleich."
              + " Dass gesucht wurde, steht im Protokoll; nach wem, nicht.")
  public DataSubjectView findDataSubject(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Wo die Person gefragt hat.", required = true, example = "FACEBOOK")
          @QueryParam("channel")
          SubjectChannel channel,
      @Parameter(
              description = "Name oder Kennung beim Kanal.",
              required = true,
              example = "@sofa_fan")
          @QueryParam("author")
          String author) {
    return DataSubjectView.of(findDataSubject.find(channel, author));
  }

  @GET
  @Path("/letter")
  @Produces("text/plain;charset=UTF-8")
  @InTenant(Right.READ_PRIVACY)
  @Operation(
      summary = "Auskunft als Schreiben",
      description = "Dasselbe als Text, den die Behörde der Person geben kann.")
  public String getDataSubjectLetter(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Wo die Person gefragt hat.", required = true, example = "FACEBOOK")
          @QueryParam("channel")
          SubjectChannel channel,
      @Parameter(
              description = "Name oder Kennung beim Kanal.",
              required = true,
              example = "@sofa_fan")
          @QueryParam("author")
          String author) {
    return findDataSubject.letter(channel, author);
  }
}
