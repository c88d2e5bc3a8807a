package de.amtsstimme.tenants.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.tenants.store.ContactPerson;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Ansprechperson der Behörde.")
public record ContactView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Name.", examples = "Sabine Krüger") String name,
    @Schema(description = "Worum man sich an sie wendet.", examples = "Presse und soziale Medien")
        String topic,
    @Schema(description = "Telefon.", examples = "0123 4567-100", nullable = true) String phone,
    @Schema(description = "E-Mail.", examples = "presse@musterhausen.example", nullable = true)
        String email,
    @Schema(description = "Wann erreichbar.", examples = "Mo–Fr 8–16 Uhr", nullable = true)
        String reachable,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static ContactView of(ContactPerson c) {
    return new ContactView(
        c.id(), c.name(), c.topic(), c.phone(), c.email(), c.reachable(), c.version());
  }

  /** A page of contact persons. */
  @Schema(name = "ContactPage", description = "Eine Seite von Ansprechpersonen.")
  public record ContactPage(
      @Schema(description = "Die Ansprechpersonen, neueste zuerst.") List<ContactView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
