package de.amtsstimme.crisis.http;

import de.amtsstimme.crisis.PressHalt;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.RequestInfo;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
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

/** The button has an address of its own, easy to remember. */
@Path("/tenants/{tenant}/halt")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Krise", description = "Halt-Knopf und Krisenbetrieb.")
public class HaltResource {

  @Inject PressHalt pressHalt;
  @Inject RequestInfo request;

  @POST
  @InTenant(Right.PRESS_HALT)
  @Creates(at = "halts", orFinds = true)
  @Operation(
      summary = "Halt",
      description =
          "Ab sofort wird auf keinem Server mehr etwas herausgegeben, und Personen der Agentur"
              + " können bei dieser Behörde nur noch lesen. Wer zum zweiten Mal drückt, bekommt den"
              + " Halt, der schon gilt.")
  public HaltView createHalt(@PathParam("tenant") String tenant, HaltRequest body) {
    PressHalt.Pressed pressed = pressHalt.press(body.reason());
    if (pressed.existing()) {
      request.foundExisting();
    }
    return HaltView.of(pressed.halt());
  }
}
