package de.amtsstimme.invoices;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.invoices.domain.Corrections;
import de.amtsstimme.invoices.domain.Corrections.Part;
import de.amtsstimme.invoices.domain.Corrections.Reduction;
import de.amtsstimme.invoices.domain.Credited;
import de.amtsstimme.invoices.domain.DraftContent;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.invoices.store.IssuedInvoices;
import de.amtsstimme.invoices.store.IssuedInvoices.Issued;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Drafts the cancellation of an invoice, or a correction of a part of it. */
@ApplicationScoped
public class CorrectInvoice {

  @Inject DraftInvoice drafts;
  @Inject IssuedInvoices invoices;
  @Inject IssueInvoice issue;
  @Inject TenantRows rows;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal NOT_FOUND; NOT_CORRECTABLE for a correction and for what is corrected already
   */
  public InvoiceDraft cancel(UUID invoiceId, String reason) {
    Issued invoice = correctable(invoiceId);
    requireUncredited(invoice);
    return drafts.add(
        DocumentKind.CANCELLATION,
        Corrections.cancellation(content(invoice), invoices.document(invoiceId), reason),
        invoiceId);
  }

  /**
   * @throws Refusal NOT_FOUND, NOT_CORRECTABLE, VALIDATION_FAILED
   */
  public InvoiceDraft credit(
      UUID invoiceId, String reason, List<Part> parts, List<Reduction> reductions) {
    Issued invoice = correctable(invoiceId);
    return drafts.add(
        DocumentKind.CREDIT,
        Corrections.credit(content(invoice), credited(invoiceId), reason, parts, reductions),
        invoiceId);
  }

  /**
   * Once more, when it is issued: there may be another correction by then.
   *
   * @throws Refusal NOT_CORRECTABLE
   */
  void requireCorrectable(InvoiceDraft draft, Money gross) {
    rows.oneAtATimeAnywhere("invoice:" + draft.precedingId());
    Issued invoice = correctable(draft.precedingId());
    if (draft.kind() == DocumentKind.CANCELLATION) {
      requireUncredited(invoice);
      return;
    }
    credited(invoice.id()).requireLeft(draft.content());
    if (invoice.credited().plus(gross).compareTo(invoice.gross()) > 0) {
      throw new Refusal(
          ProblemCode.NOT_CORRECTABLE,
          "die Korrekturen überstiegen den Betrag der Rechnung ("
              + invoice.gross()
              + " EUR, davon schon korrigiert "
              + invoice.credited()
              + " EUR)");
    }
  }

  private Credited credited(UUID invoiceId) {
    return new Credited(invoices.document(invoiceId), invoices.credits(invoiceId));
  }

  private Issued correctable(UUID invoiceId) {
    Issued invoice = invoices.get(invoiceId);
    if (invoice.kind() != DocumentKind.INVOICE) {
      throw new Refusal(ProblemCode.NOT_CORRECTABLE, "sie ist selbst eine Korrektur");
    }
    if (invoice.cancelled()) {
      throw new Refusal(ProblemCode.NOT_CORRECTABLE, "sie ist storniert");
    }
    return invoice;
  }

  private static void requireUncredited(Issued invoice) {
    if (invoice.credited().signum() != 0) {
      throw new Refusal(ProblemCode.NOT_CORRECTABLE, "ein Teil von ihr ist schon korrigiert");
    }
  }

  /**
   * Issues the cancellation at once, in the agency's books, after the authority has ended.
   *
   * @throws Refusal NOT_FOUND, AUTHORITY_NOT_ENDED; what issuing is refused with
   */
  public Issued cancelAfterwards(UUID invoiceId, String reason) {
    Issued invoice = ended(invoiceId);
    requireUncredited(invoice);
    EInvoice document = invoices.document(invoiceId);
    return issued(
        invoice,
        DocumentKind.CANCELLATION,
        Corrections.cancellation(Corrections.content(document), document, reason));
  }

  /**
   * The same with a correction.
   *
   * @throws Refusal as {@link #cancelAfterwards}; VALIDATION_FAILED
   */
  public Issued creditAfterwards(
      UUID invoiceId, String reason, List<Part> parts, List<Reduction> reductions) {
    Issued invoice = ended(invoiceId);
    Credited credited = credited(invoiceId);
    return issued(
        invoice,
        DocumentKind.CREDIT,
        Corrections.credit(
            Corrections.content(credited.invoice()), credited, reason, parts, reductions));
  }

  private Issued ended(UUID invoiceId) {
    Issued invoice = correctable(invoiceId);
    if (!invoices.isOfEnded(invoiceId)) {
      throw new Refusal(ProblemCode.AUTHORITY_NOT_ENDED);
    }
    return invoice;
  }

  private Issued issued(Issued invoice, DocumentKind kind, DraftContent content) {
    InvoiceDraft draft =
        new InvoiceDraft(kind, content, invoice.id(), caller.name(), clock.instant());
    return issue.issue(draft, invoice.authorityId());
  }

  private DraftContent content(Issued invoice) {
    return rows.get(InvoiceDraft.class, invoice.draftId()).content();
  }
}
