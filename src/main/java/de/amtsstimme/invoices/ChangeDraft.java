package de.amtsstimme.invoices;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.invoices.DraftInvoice.Wish;
import de.amtsstimme.invoices.domain.DraftContent;
import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.invoices.domain.DraftState;
import de.amtsstimme.invoices.store.AgreedExtra;
import de.amtsstimme.invoices.store.BilledSheets;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.timesheets.domain.BillableSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Changes what somebody added to a draft, or throws it away; time sheets stay as confirmed. */
@ApplicationScoped
public class ChangeDraft {

  @Inject BilledSheets billed;
  @Inject BillableSheets sheets;
  @Inject BillableExtras extras;
  @Inject SupplyPeriods periods;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * @param wish null for what stays as it is, a reference of "" for none
   * @throws Refusal DRAFT_CLOSED; VALIDATION_FAILED; UNKNOWN_REFERENCE, ALREADY_BILLED
   */
  public void change(InvoiceDraft draft, Wish wish) {
    requireOpen(draft);
    if (draft.kind() != DocumentKind.INVOICE) {
      throw Refusal.invalid("", "Eine Korrektur folgt der Rechnung; sie lässt sich nur verwerfen.");
    }
    DraftContent is = draft.content();
    List<Line> agreed = wish.extraIds() == null ? is.extras() : exchanged(draft, wish.extraIds());
    DraftContent next =
        new DraftContent(
            wish.buyer() == null ? is.buyer() : wish.buyer(),
            wish.from() == null ? is.from() : wish.from(),
            wish.until() == null ? is.until() : wish.until(),
            changed(wish.contractReference(), is.contractReference()),
            changed(wish.orderReference(), is.orderReference()),
            is.sheets(),
            is.billed(),
            is.deducted(),
            agreed,
            wish.changes() == null ? is.changes() : wish.changes(),
            wish.notes() == null ? is.notes() : wish.notes());
    draft.say(
        periods.require(next.requireSound(), sheets.list(next.sheets()), extras.list(draft.id())));
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
    extras.free(draft.id());
    audit.record(
        "INVOICE_DRAFT_DISCARDED",
        "INVOICE_DRAFT",
        draft.id(),
        Map.of("kind", draft.kind().name()),
        null);
  }

  private static String changed(String to, String from) {
    if (to == null) {
      return from;
    }
    return to.isBlank() ? null : to;
  }

  /** Other extras instead of those that stand on it, under the same contract. */
  private List<Line> exchanged(InvoiceDraft draft, List<UUID> ids) {
    List<AgreedExtra> before = extras.lock(draft.id(), ids);
    Optional<UUID> contract =
        Stream.concat(
                sheets.list(draft.content().sheets()).stream().map(BillableSheet::contractId),
                before.stream().map(AgreedExtra::contractId))
            .findFirst();
    extras.free(draft.id());
    List<AgreedExtra> next = extras.require(ids);
    if (contract.isPresent()
        && next.stream().anyMatch(e -> !e.contractId().equals(contract.get()))) {
      throw Refusal.invalid("/extraIds", "Eine Rechnung gilt für einen Vertrag.");
    }
    extras.take(next, draft.id());
    return BillableExtras.lines(next);
  }

  static void requireOpen(InvoiceDraft draft) {
    if (draft.state() != DraftState.OPEN) {
      throw new Refusal(ProblemCode.DRAFT_CLOSED, draft.state().name());
    }
  }
}
