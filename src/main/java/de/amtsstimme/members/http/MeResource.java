package de.amtsstimme.members.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.tenant.AcrossTenants;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject TenantScope scope;

  public record Part(String slug, String name, List<Role> roles, Instant until) {}

  public record MeView(List<Part> items) {}

  @GET
  @AcrossTenants(Right.READ_AUTHORITY)
  public MeView me() {
    return new MeView(
        scope.visible().stream()
            .map(v -> new Part(v.slug(), v.name(), List.copyOf(Role.parse(v.roles())), v.until()))
            .toList());
  }
}
