package de.amtsstimme.audit.http;

import de.amtsstimme.audit.VerifyChain;
import de.amtsstimme.audit.http.AuditEventView.AuditEventPage;
import de.amtsstimme.audit.store.AuditEvents;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.InInstallation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/audit-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Protokoll")
public class InstallationAuditResource {

  @Inject AuditEvents events;
  @Inject VerifyChain verifyChain;

  @GET
  @InInstallation(Right.READ_INSTALLATION_AUDIT)
  @Operation(
      summary = "Protokoll der Installation lesen",
      description =
          "Was keiner Behörde gehört: Aufnahme von Behörden, Personen der Agentur. Nur Agentur-Administration.")
  public AuditEventPage listInstallationAudit(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    SeqPage page = SeqPage.of(limit, cursor);
    return page.view(events.listBefore(page.before(), EnumSet.allOf(Side.class), page.fetch()));
  }

  @GET
  @Path("/verification")
  @InInstallation(Right.READ_INSTALLATION_AUDIT)
  @Operation(
      summary = "Protokoll der Installation nachrechnen",
      description =
          "Rechnet die Kette der Installation nach und nennt die erste Stelle, die nicht stimmt.")
  public VerificationView verifyInstallationAudit() {
    return VerificationView.of(verifyChain.verify());
  }
}
