package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.AddressScheme;
import de.amtsstimme.einvoice.domain.Party;

/** Who is billed. Everything but the name may be missing; the rules say what has to be there. */
public record Addressee(
    String name,
    String street,
    String addressLine,
    String postalCode,
    String city,
    String leitwegId,
    AddressScheme electronicScheme,
    String electronicAddress,
    String contactName,
    String contactPhone,
    String contactEmail) {

  /** As it stood on a document. */
  static Addressee of(Party p, String leitwegId) {
    Party.Contact contact = p.contact() == null ? new Party.Contact(null, null, null) : p.contact();
    Party.ElectronicAddress address = p.electronicAddress();
    return new Addressee(
        p.name(),
        p.street(),
        p.more(),
        p.postalCode(),
        p.city(),
        leitwegId,
        address == null ? null : address.scheme(),
        address == null ? null : address.value(),
        contact.name(),
        contact.phone(),
        contact.email());
  }

  /** Where nothing else is said, an e-invoice is routed by the Leitweg-ID. */
  public AddressScheme schemeOrRouting() {
    if (hasAddress()) {
      return electronicScheme;
    }
    return leitwegId == null ? null : AddressScheme.LEITWEG_ID;
  }

  public String addressOrRouting() {
    return hasAddress() ? electronicAddress : leitwegId;
  }

  /** One without the other is none: an address would go out as one of another kind. */
  private boolean hasAddress() {
    return electronicScheme != null && electronicAddress != null;
  }
}
