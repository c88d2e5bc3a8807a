package de.amtsstimme.audit.http;

import de.amtsstimme.audit.ExportAudit;
import de.amtsstimme.audit.VerifyChain;
import de.amtsstimme.audit.domain.AuditVisibility;
import de.amtsstimme.audit.http.AuditEventView.AuditEventPage;
import de.amtsstimme.audit.http.CheckpointView.CheckpointPage;
import de.amtsstimme.audit.store.AuditEvents;
import de.amtsstimme.audit.store.Checkpoints;
import de.amtsstimme.kernel.http.Attachment;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/audit-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Protokoll", description = "Wer was wann geändert hat; fälschungssicher verkettet.")
public class AuditResource {

  @Inject AuditEvents events;
  @Inject VerifyChain verifyChain;
  @Inject ExportAudit exportAudit;
  @Inject Checkpoints checkpoints;
  @Inject Caller caller;

  @GET
  @InTenant(Right.READ_AUDIT)
  @Operation(
      summary = "Protokoll lesen",
      description =
          "Die Einträge der Behörde, neueste zuerst. Die Agentur sieht, was ihre eigene Seite getan hat.")
  public AuditEventPage listAuditEvents(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    SeqPage page = SeqPage.of(limit, cursor);
    return page.view(
        events.listBefore(page.before(), AuditVisibility.sides(caller.roles()), page.fetch()));
  }

  @GET
  @Path("/verification")
  @InTenant(Right.READ_AUDIT)
  @Operation(
      summary = "Protokoll nachrechnen",
      description =
          "Rechnet die ganze Kette der Behörde nach und nennt die erste Stelle, die nicht stimmt.")
  public VerificationView verifyAudit(@PathParam("tenant") String tenant) {
    return VerificationView.of(verifyChain.verify());
  }

  @GET
  @Path("/export")
  @Produces(Attachment.ZIP)
  @InTenant(Right.EXPORT_AUDIT)
  @Operation(
      summary = "Protokoll mit Siegeln ausführen",
      description =
          "Ein ZIP mit der ganzen Kette, allen Siegeln, den öffentlichen Schlüsseln und einem kurzen Skript, das alles mit"
              + " openssl nachprüft. Nur Administration der Behörde.")
  public Response exportAudit(@PathParam("tenant") String tenant) {
    return Attachment.of(exportAudit.zip(), Attachment.ZIP, "protokoll.zip");
  }

  @GET
  @Path("/checkpoints")
  @InTenant(Right.READ_AUDIT)
  @Operation(
      summary = "Siegel lesen",
      description =
          "Wo die Kette wann stand, unterschrieben mit einem Schlüssel außerhalb der Datenbank; neueste zuerst.")
  public CheckpointPage listAuditCheckpoints(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    SeqPage page = SeqPage.of(limit, cursor);
    return page.seals(
        checkpoints.listBefore(
            page.before() == null ? Long.MAX_VALUE : page.before(), page.fetch()));
  }
}
