package de.amtsstimme.invoices;

import de.amtsstimme.einvoice.domain.Totals;
import de.amtsstimme.invoices.DraftInvoice.Wish;
import de.amtsstimme.invoices.store.BilledSheets;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.invoices.store.IssuedInvoices.Issued;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Confirmed sheets become an invoice at once, exactly as the contract says. */
@ApplicationScoped
public class BillSheets {

  /**
   * What they came to.
   *
   * @param invoiceId null where it was only checked
   */
  public record Billed(UUID invoiceId, Money net, Money gross) {}

  private static final Wish AS_AGREED =
      new Wish(null, null, null, null, null, List.of(), List.of(), List.of());

  @Inject DraftInvoice drafts;
  @Inject ComposeInvoice compose;
  @Inject IssueInvoice issue;
  @Inject BilledSheets billed;

  /** Of the bound authority: those that stand on a draft or an invoice. */
  public Set<UUID> billed() {
    return billed.all();
  }

  /**
   * @throws Refusal as drafting and issuing are refused
   */
  public Billed issue(List<UUID> sheets) {
    InvoiceDraft draft = drafts.draft(sheets, AS_AGREED);
    Issued issued = issue.issue(draft.id(), draft.version());
    return new Billed(issued.id(), issued.net(), issued.gross());
  }

  /**
   * Could they be issued today? Changes nothing.
   *
   * @throws Refusal as they would be refused
   */
  public Billed check(List<UUID> sheets) {
    Totals totals =
        compose.compose(drafts.imagine(sheets, AS_AGREED)).requireValid().document().totals();
    return new Billed(null, totals.net(), totals.gross());
  }
}
