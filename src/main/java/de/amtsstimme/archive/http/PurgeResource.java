package de.amtsstimme.archive.http;

import de.amtsstimme.archive.PurgeAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.LongWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/purge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ausfuhr")
public class PurgeResource {

  @Inject PurgeAuthority purgeAuthority;

  @POST
  @InTenant(Right.PURGE_AUTHORITY)
  @LongWork(minutes = 30)
  @Refuses({ProblemCode.TRANSITION_NOT_ALLOWED, ProblemCode.EXPORT_PERIOD_RUNNING})
  @Operation(
      summary = "Daten einer beendeten Behörde löschen",
      description =
          "Unwiderruflich: entfernt alles, was der Behörde gehört, auf einmal. Erst nach dem Ende und nach dem Tag, bis zu"
              + " dem ausgeführt werden kann. Zurück bleiben der Kurzname, damit ihn niemand anderes bekommt, und die"
              + " Löschbescheinigung. Noch einmal aufgerufen, liefert es dieselbe Bescheinigung. Nur Agentur-Administration.")
  public PurgeCertificateView purgeAuthority(@PathParam("tenant") String tenant) {
    return PurgeCertificateView.of(purgeAuthority.purge());
  }
}
