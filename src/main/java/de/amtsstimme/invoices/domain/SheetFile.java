package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.EInvoice.Attachment;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.kernel.domain.SafeCell;
import de.amtsstimme.timesheets.domain.BillableSheet;
import de.amtsstimme.timesheets.domain.HourLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A confirmed time sheet as the files that prove what is billed. */
public final class SheetFile {

  private SheetFile() {}

  /** For people. */
  public static Attachment pdf(BillableSheet sheet, byte[] content) {
    return file(sheet, "pdf", "application/pdf", "", content);
  }

  /** For spreadsheets: the lines, in UTF-8. */
  public static Attachment csv(BillableSheet sheet) {
    byte[] content = table(sheet).getBytes(StandardCharsets.UTF_8);
    return file(sheet, "csv", "text/csv", ", als Tabelle", content);
  }

  private static Attachment file(
      BillableSheet sheet, String suffix, String type, String more, byte[] content) {
    return new Attachment(
        "Leistungsnachweis-" + sheet.month() + "." + suffix,
        type,
        "Bestätigter Leistungsnachweis " + sheet.month() + more,
        content);
  }

  private static String table(BillableSheet sheet) {
    List<String> rows = new ArrayList<>();
    rows.add(
        row(
            "Monat",
            "Art",
            "Leistung",
            "Qualifikation",
            "Menge",
            "Einheit",
            "Satz netto EUR",
            "Zuschlag",
            "Zuschlag Prozent",
            "Netto EUR"));
    String month = sheet.month().toString();
    for (HourLine h : sheet.hours()) {
      rows.add(
          row(
              month,
              "Stunden",
              h.activity(),
              h.qualification(),
              Long.toString(h.minutes()),
              LineUnit.MINUTE.label(),
              h.rate().toString(),
              h.surchargeName(),
              h.surchargePercent().toPlainString(),
              h.net().toString()));
    }
    sheet
        .fees()
        .forEach(
            f ->
                rows.add(
                    row(
                        month,
                        "Pauschale",
                        f.name(),
                        null,
                        Long.toString(f.quantity()),
                        (f.monthly() ? LineUnit.MONTH : LineUnit.PIECE).label(),
                        f.price().toString(),
                        null,
                        null,
                        f.net().toString())));
    sheet
        .discounts()
        .forEach(
            d ->
                rows.add(
                    row(
                        month,
                        "Nachlass",
                        d.reason(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        d.percent() == null ? null : d.percent().toPlainString(),
                        d.amount().negated().toString())));
    return String.join("\r\n", rows) + "\r\n";
  }

  private static String row(String... cells) {
    return Arrays.stream(cells).map(SheetFile::cell).collect(Collectors.joining(";"));
  }

  private static String cell(String text) {
    return text == null ? "" : '"' + SafeCell.safe(text).replace("\"", "\"\"") + '"';
  }
}
