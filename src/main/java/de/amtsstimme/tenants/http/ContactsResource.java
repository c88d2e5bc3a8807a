package de.amtsstimme.tenants.http;

import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.http.Preconditions;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.tenants.ContactPersons;
import de.amtsstimme.tenants.http.ContactView.ContactPage;
import de.amtsstimme.tenants.store.ContactPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tenants/{tenant}/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ansprechpersonen", description = "Wen man in der Behörde erreicht.")
public class ContactsResource {

  @Inject ContactPersons contacts;
  @Inject Preconditions preconditions;
  @Inject InstantSource clock;

  @POST
  @InTenant(Right.MANAGE_AUTHORITY)
  @Creates
  @Operation(
      summary = "Ansprechperson eintragen",
      description = "Mindestens eine ist Voraussetzung der Aktivierung.")
  public ContactView createContact(@PathParam("tenant") String tenant, ContactRequest request) {
    ContactPerson contact = new ContactPerson(clock.instant());
    apply(contact, request);
    contacts.add(contact);
    return ContactView.of(contact);
  }

  @GET
  @InTenant(Right.READ_LIBRARY)
  @Operation(
      summary = "Ansprechpersonen auflisten",
      description = "Alle Ansprechpersonen der Behörde, neueste zuerst.")
  public ContactPage listContacts(
      @PathParam("tenant") String tenant,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Page page = Page.of(limit, cursor);
    List<ContactPerson> found = contacts.page(page.before(), page.fetch());
    return page.view(found, ContactView::of, ContactPerson::id, ContactPage::new);
  }

  @GET
  @Path("/{id}")
  @InTenant(Right.READ_LIBRARY)
  @Operation(summary = "Ansprechperson lesen", description = "Eine Ansprechperson der Behörde.")
  public ContactView getContact(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return ContactView.of(contacts.get(id));
  }

  @PATCH
  @Path("/{id}")
  @InTenant(Right.MANAGE_AUTHORITY)
  @Operation(
      summary = "Ansprechperson ändern",
      description = "Ersetzt alle Angaben. Braucht If-Match.")
  public ContactView updateContact(
      @PathParam("tenant") String tenant, @PathParam("id") UUID id, ContactRequest request) {
    ContactPerson contact = contacts.get(id);
    preconditions.requireMatch(contact.version());
    String name = contact.name();
    String topic = contact.topic();
    apply(contact, request);
    contacts.changed(contact, name, topic);
    return ContactView.of(contact);
  }

  @DELETE
  @Path("/{id}")
  @InTenant(Right.MANAGE_AUTHORITY)
  @Operation(summary = "Ansprechperson entfernen", description = "Braucht If-Match.")
  public void deleteContact(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    ContactPerson contact = contacts.get(id);
    preconditions.requireMatch(contact.version());
    contacts.remove(contact);
  }

  private static void apply(ContactPerson contact, ContactRequest r) {
    contact.describe(r.name(), r.topic(), r.phone(), r.email(), r.reachable());
  }
}
