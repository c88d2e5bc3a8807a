package de.amtsstimme.invoices;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.invoices.domain.Addressee;
import de.amtsstimme.invoices.domain.DraftContent;
import de.amtsstimme.invoices.domain.DraftContent.Change;
import de.amtsstimme.invoices.domain.SheetLines;
import de.amtsstimme.invoices.store.AgreedExtra;
import de.amtsstimme.invoices.store.BilledSheets;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.timesheets.domain.BillableSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A draft from confirmed time sheets, agreed extras, or both. */
@ApplicationScoped
public class DraftInvoice {

  /** What somebody asks for; null for what the contract or the sheets say anyway. */
  public record Wish(
      Addressee buyer,
      LocalDate from,
      LocalDate until,
      String contractReference,
      String orderReference,
      List<UUID> extraIds,
      List<Change> changes,
      List<String> notes) {}

  @Inject BillableSheets sheets;
  @Inject BilledSheets billed;
  @Inject BillableExtras extras;
  @Inject SupplyPeriods periods;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal UNKNOWN_REFERENCE, ALREADY_BILLED, VALIDATION_FAILED
   */
  public InvoiceDraft draft(List<UUID> sheetIds, Wish wish) {
    List<AgreedExtra> agreed = extras.require(wish.extraIds());
    InvoiceDraft draft = add(DocumentKind.INVOICE, content(sheetIds, agreed, wish), null);
    extras.take(agreed, draft.id());
    return draft;
  }

  /**
   * As it would be; nothing is kept of it.
   *
   * @throws Refusal as for a real one
   */
  InvoiceDraft imagine(List<UUID> sheetIds, Wish wish) {
    return new InvoiceDraft(
        DocumentKind.INVOICE,
        content(sheetIds, extras.require(wish.extraIds()), wish),
        null,
        caller.name(),
        clock.instant());
  }

  private DraftContent content(List<UUID> sheetIds, List<AgreedExtra> agreed, Wish wish) {
    List<BillableSheet> from = sheets.require(sheetIds);
    if (from.isEmpty() && agreed.isEmpty()) {
      throw Refusal.invalid("/extraIds", "Es gibt nichts zu berechnen.");
    }
    DraftContent content =
        from.isEmpty()
            ? ofExtras(agreed, wish)
            : ofSheets(from, sheets.contract(from.get(0)), agreed, wish);
    return periods.require(content.requireSound(), from, agreed);
  }

  /**
   * @param precedingId what it corrects, or null
   */
  InvoiceDraft add(DocumentKind kind, DraftContent content, UUID precedingId) {
    InvoiceDraft draft =
        new InvoiceDraft(kind, content, precedingId, caller.name(), clock.instant());
    rows.add(draft);
    if (kind == DocumentKind.INVOICE) {
      content.sheets().forEach(sheet -> billed.add(draft.id(), sheet));
    }
    audit.record("INVOICE_DRAFTED", "INVOICE_DRAFT", draft.id(), null, Map.of("kind", kind.name()));
    return draft;
  }

  private DraftContent ofExtras(List<AgreedExtra> agreed, Wish wish) {
    if (wish.from() == null || wish.until() == null) {
      throw Refusal.invalid(
          wish.from() == null ? "/from" : "/until", "Es fehlt, wann die Leistung erbracht wurde.");
    }
    Given given = given(sheets.contract(agreed.get(0)), wish.from(), wish.until());
    return content(wish, given, List.of(), agreed);
  }

  private static DraftContent ofSheets(
      List<BillableSheet> sheets, ContractTerms contract, List<AgreedExtra> agreed, Wish wish) {
    UUID of = sheets.get(0).contractId();
    if (agreed.stream().anyMatch(e -> !e.contractId().equals(of))) {
      throw Refusal.invalid("/extraIds", "Eine Rechnung gilt für einen Vertrag.");
    }
    LocalDate first = sheets.get(0).month().atDay(1);
    LocalDate last = sheets.get(sheets.size() - 1).month().atEndOfMonth();
    return content(wish, given(contract, first, last), sheets, agreed);
  }

  private static Given given(ContractTerms contract, LocalDate from, LocalDate until) {
    return new Given(
        BillableSheets.addressee(contract.buyer()),
        from,
        until,
        contract.contractReference() == null ? contract.number() : contract.contractReference(),
        contract.orderReference());
  }

  /** What counts unless somebody wishes otherwise. */
  private record Given(
      Addressee buyer, LocalDate from, LocalDate until, String contract, String order) {}

  private static DraftContent content(
      Wish wish, Given given, List<BillableSheet> sheets, List<AgreedExtra> agreed) {
    return new DraftContent(
        wish.buyer() == null ? given.buyer() : wish.buyer(),
        wish.from() == null ? given.from() : wish.from(),
        wish.until() == null ? given.until() : wish.until(),
        wish.contractReference() == null ? given.contract() : wish.contractReference(),
        wish.orderReference() == null ? given.order() : wish.orderReference(),
        sheets.stream().map(BillableSheet::sheetId).toList(),
        sheets.stream().flatMap(s -> SheetLines.lines(s).stream()).toList(),
        sheets.stream().flatMap(s -> SheetLines.changes(s).stream()).toList(),
        BillableExtras.lines(agreed),
        wish.changes(),
        wish.notes());
  }
}
