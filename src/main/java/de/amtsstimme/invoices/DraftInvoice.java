package de.amtsstimme.invoices;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.invoices.domain.Addressee;
import de.amtsstimme.invoices.domain.DraftContent;
import de.amtsstimme.invoices.domain.DraftContent.Change;
import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.invoices.domain.SheetLines;
import de.amtsstimme.invoices.store.BilledSheets;
import de.amtsstimme.invoices.store.InvoiceDraft;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tenants.AuthoritySettings;
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

  /**
   * What somebody asks for; null for what the contract, the sheets or the authority's master data
   * say anyway.
   */
  public record Wish(
      Addressee buyer,
      LocalDate from,
      LocalDate until,
      String contractReference,
      String orderReference,
      List<Line> extras,
      List<Change> changes,
      List<String> notes) {}

  @Inject BillableSheets sheets;
  @Inject BilledSheets billed;
  @Inject AuthoritySettings authority;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal UNKNOWN_REFERENCE, ALREADY_BILLED, VALIDATION_FAILED
   */
  public InvoiceDraft draft(List<UUID> sheetIds, Wish wish) {
    return add(DocumentKind.INVOICE, content(sheetIds, wish), null);
  }

  /**
   * As it would be; nothing is kept of it.
   *
   * @throws Refusal as for a real one
   */
  InvoiceDraft imagine(List<UUID> sheetIds, Wish wish) {
    return new InvoiceDraft(
        DocumentKind.INVOICE, content(sheetIds, wish), null, caller.name(), clock.instant());
  }

  private DraftContent content(List<UUID> sheetIds, Wish wish) {
    List<BillableSheet> from = sheets.require(sheetIds);
    DraftContent content =
        from.isEmpty() ? ofExtras(wish) : ofSheets(from, sheets.contract(from.get(0)), wish);
    if (content.billed().isEmpty() && content.extras().isEmpty()) {
      throw Refusal.invalid("/extras", "Es gibt nichts zu berechnen.");
    }
    return content;
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

  private DraftContent ofExtras(Wish wish) {
    if (wish.from() == null || wish.until() == null) {
      throw Refusal.invalid(
          wish.from() == null ? "/from" : "/until", "Es fehlt, wann die Leistung erbracht wurde.");
    }
    return content(
        wish,
        new Given(buyer(), wish.from(), wish.until(), null, null),
        List.of(),
        List.of(),
        List.of());
  }

  private static DraftContent ofSheets(
      List<BillableSheet> sheets, ContractTerms contract, Wish wish) {
    Given given =
        new Given(
            BillableSheets.addressee(contract.buyer()),
            sheets.get(0).month().atDay(1),
            sheets.get(sheets.size() - 1).month().atEndOfMonth(),
            contract.contractReference() == null ? contract.number() : contract.contractReference(),
            contract.orderReference());
    return content(
        wish,
        given,
        sheets.stream().map(BillableSheet::sheetId).toList(),
        sheets.stream().flatMap(s -> SheetLines.lines(s).stream()).toList(),
        sheets.stream().flatMap(s -> SheetLines.changes(s).stream()).toList());
  }

  /** What counts unless somebody wishes otherwise. */
  private record Given(
      Addressee buyer, LocalDate from, LocalDate until, String contract, String order) {}

  private static DraftContent content(
      Wish wish, Given given, List<UUID> sheets, List<Line> lines, List<Change> deducted) {
    LocalDate from = wish.from() == null ? given.from() : wish.from();
    LocalDate until = wish.until() == null ? given.until() : wish.until();
    if (until.isBefore(from)) {
      throw Refusal.invalid("/until", "Das Ende liegt vor dem Anfang.");
    }
    return new DraftContent(
        wish.buyer() == null ? given.buyer() : wish.buyer(),
        from,
        until,
        wish.contractReference() == null ? given.contract() : wish.contractReference(),
        wish.orderReference() == null ? given.order() : wish.orderReference(),
        sheets,
        lines,
        deducted,
        wish.extras(),
        wish.changes(),
        wish.notes());
  }

  private Addressee buyer() {
    AuthoritySettings.Address a = authority.address();
    return new Addressee(
        a.name(),
        a.street(),
        null,
        a.postalCode(),
        a.city(),
        a.leitwegId(),
        null,
        null,
        null,
        null,
        null);
  }
}
