package de.amtsstimme.providers.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.providers.ManageProviders;
import de.amtsstimme.providers.http.ProviderView.ProviderPage;
import de.amtsstimme.providers.store.Provider;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agency/providers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agentur", description = "Die Menschen der Agentur.")
public class ProvidersResource {

  @Inject ManageProviders providers;
  @Inject Preconditions preconditions;

  @POST
  @InInstallation(Right.MANAGE_PROVIDERS)
  @Creates
  @Refuses({ProblemCode.UNKNOWN_REFERENCE, ProblemCode.DUPLICATE})
  @Operation(
      summary = "Dienstleistende Person eintragen",
      description =
          "Qualifikation und Erfahrung einer Person der Agentur. Nur ihre Administration.")
  public ProviderView createProvider(ProviderRequest body) {
    return view(providers.add(body.staffId(), body.facts()));
  }

  @GET
  @InInstallation(Right.MANAGE_PROVIDERS)
  @Operation(
      summary = "Dienstleistende Personen auflisten",
      description = "Mit Kosten. Nur die Administration der Agentur; keine Behörde sieht das.")
  public ProviderPage listProviders(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<Provider> found = providers.page(page.before(), page.fetch());
    return page.view(found, this::view, Provider::id, ProviderPage::new);
  }

  @GET
  @Path("/{id}")
  @InInstallation(Right.MANAGE_PROVIDERS)
  @Operation(
      summary = "Dienstleistende Person lesen",
      description = "Mit Kosten. Nur die Administration der Agentur.")
  public ProviderView getProvider(@PathParam("id") UUID id) {
    return view(providers.get(id));
  }

  @PATCH
  @Path("/{id}")
  @InInstallation(Right.MANAGE_PROVIDERS)
  @Operation(
      summary = "Dienstleistende Person ändern",
      description = "Ersetzt alle Angaben; was gebucht ist, behält seinen Satz. Braucht If-Match.")
  public ProviderView updateProvider(@PathParam("id") UUID id, ProviderRequest body) {
    Provider provider = providers.get(id);
    preconditions.requireMatch(provider.version());
    providers.change(provider, body.facts());
    return view(provider);
  }

  @POST
  @Path("/{id}/costs")
  @InInstallation(Right.MANAGE_PROVIDERS)
  @Refuses(ProblemCode.DUPLICATE)
  @Operation(
      summary = "Kosten eintragen",
      description = "Was die Agentur ab einem Tag zahlt; frühere Angaben bleiben.")
  public ProviderView addProviderCost(@PathParam("id") UUID id, CostRequest body) {
    Provider provider = providers.get(id);
    providers.addCost(provider, body.toCost());
    return view(provider);
  }

  private ProviderView view(Provider provider) {
    return ProviderView.of(provider, providers.staffId(provider), providers.costs(provider));
  }
}
