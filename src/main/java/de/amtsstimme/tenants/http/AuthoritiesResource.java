package de.amtsstimme.tenants.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.tenants.AuthorityFounded;
import de.amtsstimme.tenants.ChangeLifeCycle;
import de.amtsstimme.tenants.FoundAuthority;
import de.amtsstimme.tenants.UpdateAuthority;
import de.amtsstimme.tenants.domain.AuthorityState;
import de.amtsstimme.tenants.http.AuthorityView.AuthorityPage;
import de.amtsstimme.tenants.store.Authorities;
import de.amtsstimme.tenants.store.Authority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Behörden", description = "Behörden und ihr Lebenslauf.")
public class AuthoritiesResource {

  @Inject Authorities authorities;
  @Inject FoundAuthority foundAuthority;
  @Inject UpdateAuthority updateAuthority;
  @Inject ChangeLifeCycle changeLifeCycle;
  @Inject Preconditions preconditions;
  @Inject InstantSource clock;

  @POST
  @InInstallation(Right.CREATE_AUTHORITY)
  @Creates(secret = true)
  @Refuses(ProblemCode.SLUG_TAKEN)
  @Operation(
      summary = "Behörde aufnehmen",
      description =
          "Legt eine Behörde im Zustand ONBOARDING an und gibt die einmalige Einladung ihrer ersten Administration aus."
              + " Nur Agentur-Administration. Der Einladungslink wird nur in dieser Antwort gezeigt.")
  public FoundedView createAuthority(AuthorityRequest request) {
    Authority authority =
        new Authority(
            request.slug(),
            request.name(),
            request.kind(),
            request.land(),
            zone(request.timeZone()),
            clock.instant());
    AuthorityFounded founded =
        foundAuthority.found(authority, request.firstAdminName(), request.firstAdminEmail());
    return new FoundedView(
        authority.id(),
        AuthorityView.of(authority),
        founded.invitationToken(),
        "/#/einladung/" + founded.invitationToken(),
        founded.invitationExpiresAt());
  }

  @GET
  @InInstallation(Right.CREATE_AUTHORITY)
  @Operation(
      summary = "Behörden auflisten",
      description =
          "Alle Behörden dieser Installation, für die Agentur-Administration. Die eigenen Behörden nennt GET /me.")
  public AuthorityPage listAuthorities(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Authority> found = authorities.list(page);
    return page.view(found, AuthorityView::of, Authority::id, AuthorityPage::new);
  }

  @GET
  @Path("/{tenant}")
  @InTenant(Right.READ_AUTHORITY)
  @Operation(
      summary = "Behörde lesen",
      description = "Stammdaten, Einstellungen und Zustand einer Behörde.")
  public AuthorityView getAuthority(@PathParam("tenant") String tenant) {
    return AuthorityView.of(authorities.current());
  }

  @PATCH
  @Path("/{tenant}")
  @InTenant(Right.MANAGE_AUTHORITY)
  @Operation(
      summary = "Behörde ändern",
      description = "Ändert Stammdaten und Einstellungen. Braucht If-Match.")
  public AuthorityView updateAuthority(@PathParam("tenant") String tenant, AuthorityPatch request) {
    Authority authority = authorities.current();
    preconditions.requireMatch(authority.version());
    updateAuthority.update(authority, request.changes());
    return AuthorityView.of(authority);
  }

  @POST
  @Path("/{tenant}/activation")
  @InTenant(Right.CHANGE_LIFE_CYCLE)
  @Refuses({ProblemCode.ACTIVATION_INCOMPLETE, ProblemCode.TRANSITION_NOT_ALLOWED})
  @Operation(
      summary = "Behörde aktivieren",
      description =
          "ONBOARDING → ACTIVE. Wird mit der vollständigen Liste abgelehnt, wenn noch etwas fehlt.")
  public AuthorityView activateAuthority(@PathParam("tenant") String tenant) {
    if (authorities.current().state() == AuthorityState.SUSPENDED) {
      throw new Refusal(ProblemCode.TRANSITION_NOT_ALLOWED, "SUSPENDED", "resumption, ending");
    }
    return AuthorityView.of(changeLifeCycle.change(AuthorityState.ACTIVE, null));
  }

  @POST
  @Path("/{tenant}/suspension")
  @InTenant(Right.CHANGE_LIFE_CYCLE)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Behörde ruhen lassen",
      description = "ACTIVE → SUSPENDED: lesen geht weiter, sonst nichts.")
  public AuthorityView suspendAuthority(@PathParam("tenant") String tenant, ReasonRequest request) {
    return AuthorityView.of(changeLifeCycle.change(AuthorityState.SUSPENDED, request.reason()));
  }

  @POST
  @Path("/{tenant}/resumption")
  @InTenant(Right.CHANGE_LIFE_CYCLE)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(summary = "Behörde wieder aufnehmen", description = "SUSPENDED → ACTIVE.")
  public AuthorityView resumeAuthority(@PathParam("tenant") String tenant, ReasonRequest request) {
    if (authorities.current().state() != AuthorityState.SUSPENDED) {
      throw new Refusal(
          ProblemCode.TRANSITION_NOT_ALLOWED,
          authorities.current().state().name(),
          "SUSPENDED → ACTIVE");
    }
    return AuthorityView.of(changeLifeCycle.change(AuthorityState.ACTIVE, request.reason()));
  }

  @POST
  @Path("/{tenant}/ending")
  @InTenant(Right.CHANGE_LIFE_CYCLE)
  @Refuses(ProblemCode.TRANSITION_NOT_ALLOWED)
  @Operation(
      summary = "Zusammenarbeit beenden",
      description =
          "→ ENDED. Danach hat niemand mehr Zugang, von der nächsten Anfrage an; nur die Administration der Behörde kann"
              + " die Daten noch ausführen, so lange, wie hier vereinbart.")
  public AuthorityView endAuthority(@PathParam("tenant") String tenant, EndingRequest request) {
    return AuthorityView.of(changeLifeCycle.end(request.reason(), request.daysForExport()));
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id == null ? "Europe/Berlin" : id);
    } catch (DateTimeException e) {
      throw Refusal.invalid("/timeZone", "Unbekannte Zeitzone. Beispiel: Europe/Berlin");
    }
  }
}
