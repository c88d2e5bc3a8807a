package de.amtsstimme.tenants;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tenants.store.ContactPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The authority's contact persons. The audit trail notes who and what about, not how to reach them.
 */
@ApplicationScoped
public class ContactPersons {

  @Inject TenantRows rows;
  @Inject AuditTrail audit;

  public ContactPerson get(UUID id) {
    return rows.get(ContactPerson.class, id);
  }

  public List<ContactPerson> page(UUID before, int fetch) {
    return rows.page(ContactPerson.class, before, fetch);
  }

  public List<ContactPerson> listAll() {
    return rows.page(ContactPerson.class, null, 1000);
  }

  public void add(ContactPerson contact) {
    rows.add(contact);
    audit.record(
        "CONTACT_ADDED",
        "CONTACT",
        contact.id(),
        null,
        Map.of("name", contact.name(), "topic", contact.topic()));
  }

  public void changed(ContactPerson contact, String nameBefore, String topicBefore) {
    rows.flush();
    audit.record(
        "CONTACT_CHANGED",
        "CONTACT",
        contact.id(),
        Map.of("name", nameBefore, "topic", topicBefore),
        Map.of("name", contact.name(), "topic", contact.topic()));
  }

  public void remove(ContactPerson contact) {
    rows.remove(contact);
    audit.record(
        "CONTACT_REMOVED",
        "CONTACT",
        contact.id(),
        Map.of("name", contact.name(), "topic", contact.topic()),
        null);
  }
}
