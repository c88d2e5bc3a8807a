package de.amtsstimme.invoices;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.invoices.ComposeInvoice.Composed;
import de.amtsstimme.invoices.domain.InvoiceNumber;
import de.amtsstimme.invoices.store.BilledSheets;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.invoices.store.InvoiceNumbers;
import de.amtsstimme.invoices.store.IssuedInvoices;
import de.amtsstimme.invoices.store.IssuedInvoices.Issued;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A draft becomes an invoice, in one transaction: checked as a draft, then the number is taken
 * under the lock of its range, and the XML with that number is written, checked and stored. Other
 * issues of the range wait from the number to the commit, so that is done last.
 */
@ApplicationScoped
public class IssueInvoice {

  @Inject ComposeInvoice compose;
  @Inject CorrectInvoice corrections;
  @Inject InvoiceNumbers numbers;
  @Inject IssuedInvoices invoices;
  @Inject BilledSheets billed;
  @Inject BillableExtras extras;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @param version what was read
   * @throws Refusal CONCURRENT_CHANGE if it reads otherwise by now; SELLER_INCOMPLETE,
   *     INVOICE_INVALID, DRAFT_CLOSED; what a correction is refused with
   */
  public Issued issue(UUID draftId, long version) {
    InvoiceDraft draft = rows.getLocked(InvoiceDraft.class, draftId);
    ChangeDraft.requireOpen(draft);
    if (draft.version() != version) {
      throw new Refusal(ProblemCode.CONCURRENT_CHANGE);
    }
    requireAgreed(draft);
    Issued issued = issue(draft, null);
    draft.issuedAs(issued.id());
    rows.flush();
    if (draft.kind() == DocumentKind.CANCELLATION) {
      UUID cancelled = invoices.get(draft.precedingId()).draftId();
      billed.free(cancelled, clock.instant());
      extras.free(cancelled);
    }
    return issued;
  }

  /**
   * What nobody keeps a draft of.
   *
   * @param authority whose it is; null for the bound one
   */
  Issued issue(InvoiceDraft draft, UUID authority) {
    // One day for number, document and row: taking the number may last into another year.
    LocalDate day = compose.today();
    Composed drafted = compose.compose(draft, day).requireValid();
    if (draft.precedingId() != null) {
      corrections.requireCorrectable(draft, drafted.document().totals().gross());
    }
    InvoiceNumber number = numbers.take(drafted.seller().profile().invoicePrefix(), day.getYear());
    Composed issued = compose.compose(draft, drafted.seller(), number, day).requireValid();
    return invoices.get(store(draft, authority, issued, number));
  }

  private void requireAgreed(InvoiceDraft draft) {
    if (!extras.agreed(draft)) {
      throw Refusal.invalid("/extraIds", BillableExtras.NOT_AGREED);
    }
  }

  private UUID store(InvoiceDraft draft, UUID authority, Composed issued, InvoiceNumber number) {
    UUID id = EntityId.next();
    invoices.add(
        new IssuedInvoices.Issue(
            id,
            authority,
            authority == null ? draft.id() : null,
            draft.precedingId(),
            issued.seller().id(),
            caller.name(),
            clock.instant()),
        number,
        issued.document(),
        issued.xml());
    audit.record("INVOICE_ISSUED", "INVOICE", id, null, snapshot(issued.document()));
    return id;
  }

  private static Map<String, Object> snapshot(EInvoice document) {
    return Map.of(
        "kind", document.kind().name(),
        "number", document.number(),
        "net", document.totals().net().toString(),
        "tax", document.totals().tax().toString(),
        "gross", document.totals().gross().toString());
  }
}
