package de.amtsstimme.tone.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.tone.GuidelineFormat;
import de.amtsstimme.tone.http.GuidelineView.TemplateView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/tone-template")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Tonalität",
    description = "Der Leitfaden der Behörde in Fassungen, und die Prüfung von Texten nach ihm.")
public class ToneTemplateResource {

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Vorlage lesen",
      description = "„Behörde, bürgernah“: ein Leitfaden, von dem eine Behörde ausgehen kann.")
  public TemplateView getToneTemplate(@PathParam("tenant") String tenant) {
    return new TemplateView(
        GuidelineForm.prose(GuidelineFormat.templateBody()),
        GuidelineForm.rules(GuidelineFormat.templateBody()));
  }
}
