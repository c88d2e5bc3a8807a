package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.Adjustment;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.EInvoice.Attachment;
import de.amtsstimme.einvoice.domain.EInvoice.Payment;
import de.amtsstimme.einvoice.domain.EInvoice.Period;
import de.amtsstimme.einvoice.domain.EInvoice.Preceding;
import de.amtsstimme.einvoice.domain.German;
import de.amtsstimme.einvoice.domain.InvoiceLine;
import de.amtsstimme.einvoice.domain.Party;
import de.amtsstimme.einvoice.domain.Vat;
import de.amtsstimme.seller.domain.SellerProfile;
import de.amtsstimme.seller.domain.VatRates;
import de.amtsstimme.seller.domain.VatScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draft, profile, number and day make a document; nothing else goes into it.
 *
 * @param seller as on the day of issue, taxed as on the last day of the service
 */
public record Composition(
    DocumentKind kind,
    DraftContent content,
    SellerProfile seller,
    InvoiceNumber number,
    LocalDate issuedOn,
    Preceding preceding,
    List<Attachment> attachments) {

  private static final String COUNTRY = "DE";
  private static final String TERMS = "Zahlbar ohne Abzug bis {0}.";

  public EInvoice document() {
    Vat usual = vat();
    return new EInvoice(
        kind,
        number.toString(),
        issuedOn,
        new Period(content.from(), content.until()),
        content.buyer().leitwegId(),
        content.contractReference(),
        content.orderReference(),
        sellerParty(),
        buyerParty(),
        Stream.concat(content.billed().stream(), content.extras().stream())
            .map(l -> line(l, usual))
            .toList(),
        Stream.concat(content.deducted().stream(), content.changes().stream())
            .map(c -> adjustment(c, usual))
            .toList(),
        preceding,
        attachments,
        content.notes(),
        payment());
  }

  /** By the last day of the service: what is billed is complete on that day. */
  private Vat vat() {
    return seller.vatStatus() == VatScheme.SMALL_BUSINESS
        ? Vat.exempt(seller.exemptionText())
        : Vat.of(VatRates.regular(content.until()));
  }

  private static InvoiceLine line(DraftContent.Line l, Vat usual) {
    return new InvoiceLine(
        l.name(),
        l.description(),
        l.quantity(),
        l.unit(),
        l.price(),
        l.per(),
        l.vat() == null ? usual : l.vat(),
        l.corrects());
  }

  private static Adjustment adjustment(DraftContent.Change c, Vat usual) {
    return new Adjustment(c.charge(), c.reason(), c.amount(), c.vat() == null ? usual : c.vat());
  }

  private Party sellerParty() {
    SellerProfile s = seller;
    return new Party(
        s.fullName(),
        s.street(),
        s.addressLine(),
        s.postalCode(),
        s.city(),
        COUNTRY,
        s.vatId(),
        s.taxNumber(),
        s.register(),
        address(s.electronicScheme(), s.electronicAddress()),
        new Party.Contact(s.contactName(), s.contactPhone(), s.contactEmail()));
  }

  private Party buyerParty() {
    Addressee b = content.buyer();
    boolean contact =
        b.contactName() != null || b.contactPhone() != null || b.contactEmail() != null;
    return new Party(
        b.name(),
        b.street(),
        b.addressLine(),
        b.postalCode(),
        b.city(),
        COUNTRY,
        null,
        null,
        null,
        address(b.schemeOrRouting(), b.addressOrRouting()),
        contact ? new Party.Contact(b.contactName(), b.contactPhone(), b.contactEmail()) : null);
  }

  private static Party.ElectronicAddress address(
      de.amtsstimme.einvoice.domain.AddressScheme scheme, String value) {
    return scheme == null || value == null ? null : new Party.ElectronicAddress(scheme, value);
  }

  /** What corrects an invoice asks for no payment, but the account is named (BG-17). */
  private Payment payment() {
    LocalDate due = kind == DocumentKind.INVOICE ? issuedOn.plusDays(seller.paymentDays()) : null;
    String holder = seller.accountHolder() == null ? seller.fullName() : seller.accountHolder();
    return new Payment(due, terms(due), holder, seller.iban(), seller.bic());
  }

  private String terms(LocalDate due) {
    if (due == null || content.net().signum() < 0) {
      return "Wird mit offenen Rechnungen verrechnet oder erstattet.";
    }
    String terms = seller.paymentTerms() == null ? TERMS : seller.paymentTerms();
    return terms.replace("{0}", German.day(due));
  }
}
