package de.amtsstimme.invoices;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.invoices.DraftInvoice.Wish;
import de.amtsstimme.invoices.domain.DraftContent;
import de.amtsstimme.invoices.domain.DraftState;
import de.amtsstimme.invoices.store.BilledSheets;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;

/** Changes what somebody added to a draft, or throws it away; time sheets stay as confirmed. */
@ApplicationScoped
public class ChangeDraft {

  @Inject BilledSheets billed;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * @param wish null for what stays as it is
   * @throws Refusal DRAFT_CLOSED; VALIDATION_FAILED
   */
  public void change(InvoiceDraft draft, Wish wish) {
    requireOpen(draft);
    if (draft.kind() != DocumentKind.INVOICE) {
      throw Refusal.invalid("", "Eine Korrektur folgt der Rechnung; sie lässt sich nur verwerfen.");
    }
    DraftContent is = draft.content();
    DraftContent next =
        new DraftContent(
            wish.buyer() == null ? is.buyer() : wish.buyer(),
            wish.from() == null ? is.from() : wish.from(),
            wish.until() == null ? is.until() : wish.until(),
            wish.contractReference() == null ? is.contractReference() : wish.contractReference(),
            wish.orderReference() == null ? is.orderReference() : wish.orderReference(),
            is.sheets(),
            is.billed(),
            is.deducted(),
            wish.extras() == null ? is.extras() : wish.extras(),
            wish.changes() == null ? is.changes() : wish.changes(),
            wish.notes() == null ? is.notes() : wish.notes());
    if (next.until().isBefore(next.from())) {
      throw Refusal.invalid("/until", "Das Ende liegt vor dem Anfang.");
    }
    draft.say(next);
    rows.flush();
    audit.record("INVOICE_DRAFT_CHANGED", "INVOICE_DRAFT", draft.id(), null, null);
  }

  /**
   * @throws Refusal DRAFT_CLOSED
   */
  public void discard(InvoiceDraft draft) {
    requireOpen(draft);
    draft.discard();
    rows.flush();
    billed.free(draft.id(), clock.instant());
    audit.record(
        "INVOICE_DRAFT_DISCARDED",
        "INVOICE_DRAFT",
        draft.id(),
        Map.of("kind", draft.kind().name()),
        null);
  }

  static void requireOpen(InvoiceDraft draft) {
    if (draft.state() != DraftState.OPEN) {
      throw new Refusal(ProblemCode.DRAFT_CLOSED, draft.state().name());
    }
  }
}
