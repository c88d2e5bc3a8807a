package de.amtsstimme.invoices;

import de.amtsstimme.einvoice.CheckInvoice;
import de.amtsstimme.einvoice.WriteXRechnung;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.EInvoice.Attachment;
import de.amtsstimme.einvoice.domain.EInvoice.Preceding;
import de.amtsstimme.einvoice.domain.Finding;
import de.amtsstimme.einvoice.domain.FindingSeverity;
import de.amtsstimme.invoices.domain.Composition;
import de.amtsstimme.invoices.domain.DraftContent;
import de.amtsstimme.invoices.domain.InvoiceNumber;
import de.amtsstimme.invoices.domain.SheetFile;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.invoices.store.IssuedInvoices;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.seller.SellerOnDay;
import de.amtsstimme.seller.SellerOnDay.Seller;
import de.amtsstimme.seller.WriteSellerProfile;
import de.amtsstimme.seller.domain.SellerProfile;
import de.amtsstimme.timesheets.SheetFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the document of a draft as it would be issued today, and asks the rules about it. */
@ApplicationScoped
public class ComposeInvoice {

  /** A document, its XML, and what the rules say about it. */
  public record Composed(EInvoice document, byte[] xml, List<Finding> findings, Seller seller) {

    /**
     * @throws Refusal INVOICE_INVALID with every error, naming the field to mend
     */
    Composed requireValid() {
      List<FieldError> errors =
          findings.stream()
              .filter(f -> f.severity() == FindingSeverity.ERROR)
              .map(f -> new FieldError(pointer(f), f.rule(), f.sentence()))
              .toList();
      if (!errors.isEmpty()) {
        throw new Refusal(
            ProblemCode.INVOICE_INVALID,
            errors,
            errors.stream().map(FieldError::detail).collect(Collectors.joining(" ")));
      }
      return this;
    }

    private Composed with(Finding finding) {
      return new Composed(
          document, xml, Stream.concat(Stream.of(finding), findings.stream()).toList(), seller);
    }

    private static String pointer(Finding f) {
      return f.field() == null ? "" : "/" + f.field().replace('.', '/');
    }
  }

  private static final String TAXED_OTHERWISE =
      "Ein Leistungsnachweis gehört in die Zeit vor oder nach einem Wechsel zwischen § 19 UStG und"
          + " Regelbesteuerung: bitte vorher und nachher Geleistetes getrennt abrechnen.";

  @Inject SellerOnDay sellers;
  @Inject BillableSheets sheets;
  @Inject SheetFiles files;
  @Inject BillableExtras extras;
  @Inject IssuedInvoices invoices;
  @Inject WriteXRechnung writer;
  @Inject CheckInvoice rules;
  @Inject InstantSource clock;

  /**
   * As a draft: with number 0.
   *
   * @throws Refusal SELLER_INCOMPLETE
   */
  public Composed compose(InvoiceDraft draft) {
    return compose(draft, today());
  }

  Composed compose(InvoiceDraft draft, LocalDate day) {
    Seller seller = sellers.require(day, draft.content().until());
    Composed composed =
        compose(
            draft,
            seller,
            InvoiceNumber.none(seller.profile().invoicePrefix(), day.getYear()),
            day);
    return isTaxedAlike(draft, seller.profile())
        ? composed
        : composed.with(new Finding("VAT_STATUS", FindingSeverity.ERROR, null, TAXED_OTHERWISE));
  }

  /** A line has no day of its own, so what is billed together is taxed by the last one. */
  private boolean isTaxedAlike(InvoiceDraft draft, SellerProfile seller) {
    LocalDate until = draft.content().until();
    return draft.kind() != DocumentKind.INVOICE
        || sheets.list(draft.content().sheets()).stream()
            .map(s -> s.month().atEndOfMonth())
            .filter(day -> day.isBefore(until))
            .allMatch(day -> sellers.taxedAsOn(seller, day).vatStatus() == seller.vatStatus());
  }

  /**
   * The same, and what issuing it would be refused for beside the rules of e-invoices.
   *
   * @throws Refusal SELLER_INCOMPLETE
   */
  public Composed check(InvoiceDraft draft) {
    Composed composed = compose(draft);
    return extras.agreed(draft)
        ? composed
        : composed.with(
            new Finding("EXTRAS", FindingSeverity.ERROR, "extraIds", BillableExtras.NOT_AGREED));
  }

  Composed compose(InvoiceDraft draft, Seller seller, InvoiceNumber number, LocalDate day) {
    DraftContent content = draft.content();
    EInvoice document =
        new Composition(
                draft.kind(),
                content,
                seller.profile(),
                number,
                day,
                preceding(draft),
                attachments(content))
            .document();
    byte[] xml = writer.xml(document);
    return new Composed(document, xml, rules.check(xml), seller);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WriteSellerProfile.ZONE);
  }

  private Preceding preceding(InvoiceDraft draft) {
    if (draft.precedingId() == null) {
      return null;
    }
    IssuedInvoices.Issued invoice = invoices.get(draft.precedingId());
    return new Preceding(invoice.number(), invoice.issuedOn());
  }

  /** The time sheets themselves (BG-24): for people as they confirmed them, and as a table. */
  private List<Attachment> attachments(DraftContent content) {
    return sheets.list(content.sheets()).stream()
        .flatMap(
            s -> Stream.of(SheetFile.pdf(s, files.confirmedPdf(s.sheetId())), SheetFile.csv(s)))
        .toList();
  }
}
