package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.AcrossTenants;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Operations with one mistake each. They exist in the tests only, to be found. */
final class BadResources {

  private BadResources() {}

  record View(UUID id) implements Representation {}

  @Path("/tenants/{tenant}/bad")
  static class OfATenant {
    private Preconditions preconditions;

    @GET
    @InTenant(Right.READ_LIBRARY)
    @InInstallation(Right.BE_SOMEONE)
    public void twoDoors() {}

    @GET
    @InInstallation(Right.BE_SOMEONE)
    public void tenantOnlyInPath() {}

    @GET
    @InTenant(Right.READ_STAFF)
    public void installationRight() {}

    @GET
    @InTenant(Right.WRITE_CONTENT)
    public void getWrites() {}

    @PATCH
    @InTenant(Right.WRITE_CONTENT)
    public void blindPatch() {}

    @DELETE
    @InTenant(Right.WRITE_CONTENT)
    public void blindDelete() {}

    /** No mistake: it asks by way of another method. */
    @PATCH
    @InTenant(Right.WRITE_CONTENT)
    public void carefulPatch() {
      check();
    }

    private void check() {
      preconditions.requireMatch(1);
    }

    @POST
    @InTenant(Right.WRITE_CONTENT)
    public View createSilently() {
      return new View(null);
    }

    @POST
    @InTenant(Right.WRITE_CONTENT)
    @Creates
    public View makeSomething() {
      return new View(null);
    }

    @GET
    @InTenant(Right.READ_LIBRARY)
    public void twice() {}
  }

  @Path("/bad")
  static class OfTheInstallation {

    @GET
    public void noDoor() {}

    @GET
    @InTenant(Right.READ_LIBRARY)
    public void tenantWithoutPath() {}

    @GET
    @InInstallation(Right.READ_LIBRARY)
    public void tenantRight() {}

    @POST
    @AcrossTenants(Right.READ_INQUIRIES)
    public void postAcross() {}

    @GET
    @InInstallation(Right.BE_SOMEONE)
    public void twice() {}
  }
}
