package de.amtsstimme.audit.http;

import de.amtsstimme.audit.ExportAudit;
import de.amtsstimme.audit.VerifyChain;
import de.amtsstimme.audit.http.AuditEventView.AuditEventPage;
import de.amtsstimme.audit.http.CheckpointView.CheckpointPage;
import de.amtsstimme.audit.store.AuditEvents;
import de.amtsstimme.audit.store.Checkpoints;
import de.amtsstimme.kernel.http.Attachment;
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
import jakarta.ws.rs.core.Response;
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
  @Inject ExportAudit exportAudit;
  @Inject Checkpoints checkpoints;

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

  @GET
  @Path("/export")
  @Produces(Attachment.ZIP)
  @InInstallation(Right.READ_INSTALLATION_AUDIT)
  @Operation(
      summary = "Protokoll der Installation mit Siegeln ausführen",
      description =
          "Ein ZIP mit der ganzen Kette, allen Siegeln, den öffentlichen Schlüsseln und einem kurzen Skript, das alles mit"
              + " openssl nachprüft. Nur Agentur-Administration.")
  public Response exportInstallationAudit() {
    return Attachment.of(exportAudit.zip(), Attachment.ZIP, "protokoll.zip");
  }

  @GET
  @Path("/checkpoints")
  @InInstallation(Right.READ_INSTALLATION_AUDIT)
  @Operation(
      summary = "Siegel der Installation lesen",
      description =
          "Wo die Kette wann stand, unterschrieben mit einem Schlüssel außerhalb der Datenbank; neueste zuerst.")
  public CheckpointPage listInstallationCheckpoints(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    SeqPage page = SeqPage.of(limit, cursor);
    return page.seals(
        checkpoints.listBefore(
            page.before() == null ? Long.MAX_VALUE : page.before(), page.fetch()));
  }
}
