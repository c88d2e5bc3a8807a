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
 * @param vatStatus of what is supplied while this version applies, whenever it is billed
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

  /** For a profile of that time that has none: what has passed cannot be written any more. */
  private static final String USUAL_EXEMPTION =
      "Kein Ausweis von Umsatzsteuer, da Kleinunternehmer (§ 19 UStG).";

  /** As it stands on the invoice, with legal form. */
  public String fullName() {
    return legalForm == null || name == null || name.endsWith(legalForm)
        ? name
        : name + " " + legalForm;
  }

  /**
   * This one, taxed as another says. § 19 Abs. 1 UStG exempts supplies, not invoices: what was
   * supplied before the agency's status changed stays as it was, also if it is billed or paid
   * afterwards (as § 27 Abs. 1 UStG says of changes of the law). VAT that an invoice names without
   * need is owed all the same (§ 14c UStG).
   *
   * @param then of the day of supply; without a status it changes nothing
   */
  public SellerProfile taxedAs(SellerProfile then) {
    if (then.vatStatus == null) {
      return this;
    }
    return new SellerProfile(
        name,
        legalForm,
        street,
        addressLine,
        postalCode,
        city,
        register,
        vatId,
        taxNumber,
        iban,
        bic,
        accountHolder,
        contactName,
        contactPhone,
        contactEmail,
        electronicScheme,
        electronicAddress,
        then.vatStatus,
        then.vatStatus == VatScheme.SMALL_BUSINESS ? exemption(then) : null,
        paymentDays,
        paymentTerms,
        invoicePrefix);
  }

  private String exemption(SellerProfile then) {
    if (then.exemptionText != null) {
      return then.exemptionText;
    }
    return exemptionText == null ? USUAL_EXEMPTION : exemptionText;
  }
}
