package de.amtsstimme.privacy.http;

import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.privacy.Retaining;
import de.amtsstimme.privacy.store.RetentionRules.Rule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/retention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Datenschutz", description = "Aufbewahrung, Auskunft, Löschung und Sperren.")
public class RetentionResource {

  @Inject Retaining retaining;
  @Inject TenantScope scope;
  @Inject Preconditions preconditions;

  @GET
  @InTenant(Right.READ_PRIVACY)
  @Operation(
      summary = "Aufbewahrungsfristen lesen",
      description = "Was die Behörde festgelegt hat, oder das Übliche.")
  public RetentionView getRetention(@PathParam("tenant") String tenant) {
    return RetentionView.of(scope.id(), retaining.rule(), 0);
  }

  @PATCH
  @InTenant(Right.MANAGE_PRIVACY)
  @Operation(
      summary = "Aufbewahrungsfristen ändern",
      description =
          "Gilt auch für Anfragen, die schon einen Löschtag haben: er wird neu berechnet. Braucht If-Match.")
  public RetentionView updateRetention(@PathParam("tenant") String tenant, RetentionPatch body) {
    Rule before = retaining.locked();
    preconditions.requireMatch(before.version());
    Retaining.Changed changed = retaining.change(before, body.inquiryDays());
    return RetentionView.of(scope.id(), changed.rule(), changed.rescheduled());
  }
}
