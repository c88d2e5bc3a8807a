package de.amtsstimme.timesheets;

import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.hours.BookedEntries.Booked;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.SafeTable;
import de.amtsstimme.kernel.pdf.PdfPages;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.rates.domain.PricedPart;
import de.amtsstimme.tenants.AuthoritySettings;
import de.amtsstimme.timesheets.domain.SheetPage;
import de.amtsstimme.timesheets.domain.SheetPage.Decision;
import de.amtsstimme.timesheets.domain.TimeSheetState;
import de.amtsstimme.timesheets.store.TimeSheet;
import de.amtsstimme.timesheets.store.TimeSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A sheet to be taken along: as a table, and for reading. */
@ApplicationScoped
public class SheetFiles {

  private static final List<String> HEADERS =
      List.of(
          "Eintrag",
          "Person",
          "Tätigkeit",
          "Tag",
          "Von",
          "Bis",
          "Minuten",
          "Aufschlag Minuten",
          "Qualifikation",
          "Stundensatz",
          "Zuschlag Prozent",
          "Zuschlag",
          "Abgerechnet",
          "Nimmt zurück",
          "Stichwort");

  @Inject ReadSheets sheets;
  @Inject TimeSheets documents;
  @Inject TenantRows rows;
  @Inject AuthoritySettings settings;
  @Inject TenantScope scope;

  /** One line a part of an entry; times with their offset, decimals with a comma. */
  public String csv(TimeSheet sheet) {
    return SafeTable.csv(
        HEADERS,
        sheets.entries(sheet).stream()
            .flatMap(entry -> entry.parts().stream().map(part -> cells(entry, part)))
            .toList());
  }

  private List<String> cells(Booked e, PricedPart p) {
    return List.of(
        e.id().toString(),
        e.personName(),
        e.activity().name(),
        p.day().toString(),
        p.from().atZone(scope.zone()).toOffsetDateTime().toString(),
        p.until().atZone(scope.zone()).toOffsetDateTime().toString(),
        Integer.toString(p.minutes()),
        Integer.toString(p.supplement()),
        p.qualification() == null ? "" : p.qualification().name(),
        p.rate().toString().replace('.', ','),
        p.surchargePercent().toPlainString().replace('.', ','),
        p.surchargeName() == null ? "" : p.surchargeName(),
        e.billable() ? "ja" : "nein",
        e.correctsId() == null ? "" : e.correctsId().toString(),
        e.description() == null ? "" : e.description());
  }

  /** As it stands, with what people wrote about their work. */
  public byte[] pdf(TimeSheet sheet) {
    return PdfPages.pdf(page(sheet, Booked::description));
  }

  /**
   * As it goes with the invoice.
   *
   * @throws Refusal NOT_FOUND for one that is not confirmed
   */
  public byte[] confirmedPdf(UUID sheetId) {
    TimeSheet sheet =
        rows.find(TimeSheet.class, sheetId)
            .filter(s -> s.state() == TimeSheetState.CONFIRMED)
            .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
    return documents.document(sheetId).orElseGet(() -> drawn(sheet));
  }

  /** For good, so without what people wrote about their work: that can be erased. */
  byte[] drawn(TimeSheet confirmed) {
    return PdfPages.archivable(page(confirmed, entry -> null));
  }

  private String page(TimeSheet sheet, Function<Booked, String> description) {
    ContractTerms contract = sheets.contract(sheet).terms();
    SheetPage.Head head =
        new SheetPage.Head(
            settings.name(),
            contract.number(),
            contract.title(),
            sheet.state(),
            decision(sheet.submittedByName(), sheet.submittedAt()),
            decision(sheet.decidedByName(), sheet.decidedAt()));
    List<SheetPage.Row> entries =
        sheets.entries(sheet).stream().map(e -> row(e, description.apply(e))).toList();
    return new SheetPage(head, sheets.lines(sheet), entries, scope.zone()).xhtml();
  }

  private static Decision decision(String by, Instant at) {
    return at == null ? null : new Decision(by, at);
  }

  private static SheetPage.Row row(Booked e, String description) {
    return new SheetPage.Row(
        e.personName(),
        e.activity().name(),
        e.startedAt(),
        e.endedAt(),
        e.minutes(),
        e.billable(),
        e.correctsId() != null,
        description);
  }
}
