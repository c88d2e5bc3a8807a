package de.amtsstimme.einvoice.domain;

/**
 * Seller (BG-4) or buyer (BG-7).
 *
 * @param name with legal form
 * @param more a second line of the address, or null
 * @param country ISO 3166, "DE"
 * @param vatId USt-IdNr, or null
 * @param taxNumber Steuernummer, or null
 * @param register "HRB 12345, Amtsgericht Musterstadt", or null
 */
public record Party(
    String name,
    String street,
    String more,
    String postalCode,
    String city,
    String country,
    String vatId,
    String taxNumber,
    String register,
    ElectronicAddress electronicAddress,
    Contact contact) {

  /** Where electronic invoices arrive or come from (BT-34, BT-49). */
  public record ElectronicAddress(AddressScheme scheme, String value) {}

  /** BG-6 or BG-9. */
  public record Contact(String name, String phone, String email) {}
}
