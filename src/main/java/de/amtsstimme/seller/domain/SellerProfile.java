package de.amtsstimme.seller.domain;

import de.amtsstimme.einvoice.domain.AddressScheme;

/**
 * What the agency says of itself on invoices. Every part may be null until it is filled in.
 *
 * @param legalForm "GmbH"; part of the name on the invoice unless the name ends with it
 * @param register "HRB 12345, Amtsgericht Musterstadt"
 * @param vatId USt-IdNr
 * @param taxNumber Steuernummer
 * @param electronicScheme of {@code electronicAddress} (BT-34)
 * @param exemptionText why there is no VAT; for {@link VatScheme#SMALL_BUSINESS}
 * @param paymentDays from the day of issue
 * @param paymentTerms for people; "{0}" is the day
 * @param invoicePrefix begins the numbers of invoices, cancellations and corrections
 */
public record SellerProfile(
    String name,
    String legalForm,
    String street,
    String addressLine,
    String postalCode,
    String city,
    String register,
    String vatId,
    String taxNumber,
    String iban,
    String bic,
    String accountHolder,
    String contactName,
    String contactPhone,
    String contactEmail,
    AddressScheme electronicScheme,
    String electronicAddress,
    VatScheme vatStatus,
    String exemptionText,
    Integer paymentDays,
    String paymentTerms,
    String invoicePrefix) {

  /** As it stands on the invoice, with legal form. */
  public String fullName() {
    return legalForm == null || name == null || name.endsWith(legalForm)
        ? name
        : name + " " + legalForm;
  }
}
