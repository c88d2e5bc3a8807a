package de.amtsstimme.einvoice;

import de.amtsstimme.einvoice.domain.Adjustment;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.InvoiceLine;
import de.amtsstimme.einvoice.domain.Party;
import de.amtsstimme.einvoice.domain.Vat;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.Xhtml;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.mustangproject.Allowance;
import org.mustangproject.BankDetails;
import org.mustangproject.Charge;
import org.mustangproject.Contact;
import org.mustangproject.FileAttachment;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.LegalOrganisation;
import org.mustangproject.Product;
import org.mustangproject.ReferencedDocument;
import org.mustangproject.SchemedID;
import org.mustangproject.TradeParty;
import org.mustangproject.ZUGFeRD.Profiles;
import org.mustangproject.ZUGFeRD.ZUGFeRD2PullProvider;

/**
 * A document as XRechnung 3.0 in CII syntax. Mustang adds up by itself what {@link
 * de.amtsstimme.einvoice.domain.Calculation} has added up: the tests hold both against each other.
 */
@ApplicationScoped
public class WriteXRechnung {

  static final String PROFILE = "XRechnung";

  public byte[] xml(EInvoice invoice) {
    ZUGFeRD2PullProvider writer = new ZUGFeRD2PullProvider();
    writer.setProfile(Profiles.getByName(PROFILE));
    writer.generateXML(mustang(invoice));
    return writer.getXML();
  }

  private static Invoice mustang(EInvoice from) {
    Invoice to = new Invoice();
    to.setDocumentCode(from.kind().code());
    to.setNumber(from.number());
    to.setIssueDate(date(from.issuedOn()));
    to.setDetailedDeliveryPeriod(date(from.period().from()), date(from.period().until()));
    to.setDeliveryDate(date(from.period().until()));
    to.setReferenceNumber(from.buyerReference());
    if (from.contractReference() != null) {
      to.setContractReferencedDocument(new ReferencedDocument(from.contractReference()));
    }
    to.setBuyerOrderReferencedDocumentID(from.orderReference());
    to.setCurrency(Money.CURRENCY);
    to.setSender(seller(from));
    to.setRecipient(party(from.buyer()));
    from.lines().forEach(line -> to.addItem(item(line)));
    from.adjustments().forEach(a -> adjust(to, a));
    from.notes().forEach(to::addNote);
    if (from.preceding() != null) {
      to.addInvoiceReferencedDocument(
          new ReferencedDocument(from.preceding().number(), date(from.preceding().issuedOn())));
    }
    from.attachments().forEach(a -> to.embedFileInXML(file(a)));
    if (from.payment() != null) {
      to.setPaymentTermDescription(from.payment().terms());
      to.setDueDate(date(from.payment().dueOn()));
    }
    return to;
  }

  private static TradeParty seller(EInvoice from) {
    TradeParty to = party(from.seller());
    EInvoice.Payment payment = from.payment();
    if (payment != null && payment.iban() != null) {
      BankDetails bank = new BankDetails(payment.iban(), payment.bic());
      bank.setAccountName(payment.holder());
      to.addBankDetails(bank);
    }
    return to;
  }

  private static TradeParty party(Party from) {
    TradeParty to =
        new TradeParty(from.name(), from.street(), from.postalCode(), from.city(), from.country());
    to.setAdditionalAddress(from.more());
    if (from.vatId() != null) {
      to.addVATID(from.vatId());
    }
    if (from.taxNumber() != null) {
      to.addTaxID(from.taxNumber());
    }
    if (from.register() != null) {
      to.setLegalOrganisation(new LegalOrganisation(new SchemedID(null, from.register()), null));
    } else if (from.vatId() == null && from.taxNumber() != null) {
      // Some identifier of the seller has to be there, and the tax number is none (BR-CO-26).
      to.setID(from.taxNumber());
    }
    if (from.electronicAddress() != null) {
      to.addUriUniversalCommunicationID(
          new SchemedID(
              from.electronicAddress().scheme().code(), from.electronicAddress().value()));
    }
    if (from.contact() != null) {
      to.setContact(
          new Contact(from.contact().name(), from.contact().phone(), from.contact().email()));
    }
    return to;
  }

  private static Item item(InvoiceLine from) {
    Vat vat = from.vat();
    Product product =
        new Product(
            from.name(),
            from.description() == null ? "" : from.description(),
            from.unit().code(),
            vat.percent());
    product.setTaxCategoryCode(vat.category().name());
    product.setTaxExemptionReason(vat.exemption());
    Item item = new Item(product, from.price(), from.quantity());
    item.setBasisQuantity(from.per());
    return item;
  }

  private static void adjust(Invoice to, Adjustment a) {
    BigDecimal amount = a.amount().amount();
    Charge change = a.charge() ? new Charge(amount) : new Allowance(amount);
    change.setReason(a.reason());
    change.setTaxPercent(a.vat().percent());
    change.setCategoryCode(a.vat().category().name());
    if (change instanceof Allowance allowance) {
      to.addAllowance(allowance);
    } else {
      to.addCharge(change);
    }
  }

  /** Mustang escapes neither name nor description of a file. */
  private static FileAttachment file(EInvoice.Attachment a) {
    FileAttachment file =
        new FileAttachment(Xhtml.escaped(a.fileName()), a.mediaType(), "Data", a.content());
    file.setDescription(Xhtml.escaped(a.description()));
    return file;
  }

  /** Mustang formats in the JVM's zone; a day has to stay that day. */
  private static Date date(LocalDate day) {
    return day == null ? null : Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
