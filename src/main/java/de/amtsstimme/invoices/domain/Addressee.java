package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.AddressScheme;

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
