package de.amtsstimme.tone.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.tone.CheckTone;
import de.amtsstimme.tone.CheckTone.Answered;
import de.amtsstimme.tone.domain.SafeReplacements;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/tone-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Tonalität",
    description = "Der Leitfaden der Behörde in Fassungen, und die Prüfung von Texten nach ihm.")
public class ToneChecksResource {

  @Inject CheckTone checkTone;

  @POST
  @InTenant(Right.CHECK_TONE)
  @Operation(
      summary = "Text prüfen",
      description =
          "Prüft einen Text nach dem Leitfaden, der für ihn gilt. Gilt keiner, sagt die Vorlage"
              + " „Behörde, bürgernah“ ihre Meinung; beim Einreichen wird dann nichts verlangt.")
  public ToneCheckView checkTone(@PathParam("tenant") String tenant, ToneCheckRequest request) {
    Answered answered = checkTone.check(request.toAsked());
    String mended =
        Boolean.TRUE.equals(request.applySafe())
            ? SafeReplacements.apply(request.text(), answered.checked().findings())
            : null;
    return ToneCheckView.of(answered, mended);
  }
}
