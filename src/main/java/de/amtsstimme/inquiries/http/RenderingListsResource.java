package de.amtsstimme.inquiries.http;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.inquiries.RenderAnswer;
import de.amtsstimme.inquiries.domain.Rendering.Lists;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/rendering-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bürgeranfragen", description = "Was Bürgerinnen und Bürger fragen.")
public class RenderingListsResource {

  @Inject RenderAnswer renderAnswer;

  /** What can be chosen from. */
  @Schema(
      name = "RenderingLists",
      description = "Womit eine Bibliotheksantwort beginnen und enden kann.")
  public record ListsView(
      @Schema(description = "Begrüßungen.", examples = "[\"Guten Tag,\"]") List<String> greetings,
      @Schema(
              description = "Grußformeln und Unterschriften.",
              examples = "[\"Ihre Stadt Musterhausen\"]")
          List<String> signatures) {}

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Begrüßungen und Grußformeln lesen",
      description =
          "Woraus eine ausgefüllte Bibliotheksantwort (rendering) jetzt wählen kann: die Listen des"
              + " geltenden Tonalitätsleitfadens; wo keiner gilt oder er keine hat, die der"
              + " Freigabekette.")
  public ListsView getRenderingLists(
      @PathParam("tenant") String tenant,
      @Parameter(description = "Kanal der Antwort; ohne Angabe ANY.", example = "FACEBOOK")
          @QueryParam("channel")
          Channel channel,
      @Parameter(description = "Sprache der Antwort; ohne Angabe de.", example = "de")
          @QueryParam("language")
          String language) {
    Lists lists =
        renderAnswer.lists(
            channel == null ? Channel.ANY.name() : channel.name(),
            language == null ? "de" : language);
    return new ListsView(lists.greetings(), lists.signatures());
  }
}
