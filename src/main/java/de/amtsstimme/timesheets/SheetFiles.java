package de.amtsstimme.timesheets;

import de.amtsstimme.hours.BookedEntries.Booked;
import de.amtsstimme.kernel.domain.SafeTable;
import de.amtsstimme.kernel.pdf.PdfPages;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.rates.domain.PricedPart;
import de.amtsstimme.tenants.AuthoritySettings;
import de.amtsstimme.timesheets.domain.SheetPage;
import de.amtsstimme.timesheets.store.TimeSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

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

  public byte[] pdf(TimeSheet sheet) {
    return PdfPages.pdf(
        new SheetPage(
                settings.name(),
                sheets.contract(sheet).terms().number(),
                sheet.state(),
                sheets.lines(sheet),
                sheets.entries(sheet).stream()
                    .map(
                        e ->
                            new SheetPage.Row(
                                e.personName(),
                                e.activity().name(),
                                e.startedAt(),
                                e.endedAt(),
                                e.minutes(),
                                e.billable(),
                                e.correctsId() != null,
                                e.description()))
                    .toList(),
                scope.zone())
            .xhtml());
  }
}
