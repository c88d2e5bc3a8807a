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
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
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
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal SELLER_INCOMPLETE, INVOICE_INVALID, DRAFT_CLOSED; what a correction is refused
   *     with
   */
  public Issued issue(UUID draftId) {
    InvoiceDraft draft = rows.getLocked(InvoiceDraft.class, draftId);
    ChangeDraft.requireOpen(draft);
    Composed drafted = compose.compose(draft).requireValid();
    if (draft.precedingId() != null) {
      corrections.requireCorrectable(draft, drafted.document().totals().gross());
    }
    InvoiceNumber number =
        numbers.take(drafted.seller().profile().invoicePrefix(), compose.today().getYear());
    Composed issued = compose.compose(draft, drafted.seller(), number).requireValid();
    UUID id = store(draft, issued, number);
    return invoices.get(id);
  }

  private UUID store(InvoiceDraft draft, Composed issued, InvoiceNumber number) {
    Instant now = clock.instant();
    UUID id = EntityId.next();
    invoices.add(
        new IssuedInvoices.Issue(
            id, draft.id(), draft.precedingId(), issued.seller().id(), caller.name(), now),
        number,
        issued.document(),
        issued.xml());
    draft.issuedAs(id);
    rows.flush();
    if (draft.kind() == DocumentKind.CANCELLATION) {
      billed.free(invoices.get(draft.precedingId()).draftId(), now);
    }
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
