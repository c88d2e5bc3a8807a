package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.EInvoice.Attachment;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.SafeTable;
import de.amtsstimme.timesheets.domain.BillableSheet;
import de.amtsstimme.timesheets.domain.DiscountLine;
import de.amtsstimme.timesheets.domain.FeeLine;
import de.amtsstimme.timesheets.domain.HourLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A confirmed time sheet as the files that prove what is billed. */
public final class SheetFile {

  private static final List<String> HEADERS =
      List.of(
          "Monat",
          "Art",
          "Leistung",
          "Qualifikation",
          "Menge",
          "Einheit",
          "Satz netto EUR",
          "Zuschlag",
          "Zuschlag Prozent",
          "Netto EUR");

  private SheetFile() {}

  /** For people. */
  public static Attachment pdf(BillableSheet sheet, byte[] content) {
    return file(sheet, "pdf", "application/pdf", "", content);
  }

  /** For spreadsheets: the lines, in UTF-8, decimals with a comma. */
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
    String month = sheet.month().toString();
    List<List<String>> rows = new ArrayList<>();
    for (HourLine h : sheet.hours()) {
      rows.add(
          List.of(
              month,
              "Stunden",
              h.activity(),
              text(h.qualification()),
              Long.toString(h.minutes()),
              LineUnit.MINUTE.label(),
              decimal(h.rate()),
              text(h.surchargeName()),
              decimal(h.surchargePercent()),
              decimal(h.net())));
    }
    for (FeeLine f : sheet.fees()) {
      rows.add(
          List.of(
              month,
              "Pauschale",
              f.name(),
              "",
              Long.toString(f.quantity()),
              (f.monthly() ? LineUnit.MONTH : LineUnit.PIECE).label(),
              decimal(f.price()),
              "",
              "",
              decimal(f.net())));
    }
    for (DiscountLine d : sheet.discounts()) {
      rows.add(
          List.of(
              month,
              "Nachlass",
              d.reason(),
              "",
              "",
              "",
              "",
              "",
              d.percent() == null ? "" : decimal(d.percent()),
              decimal(d.amount().negated())));
    }
    return SafeTable.csv(HEADERS, rows);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static String decimal(Money amount) {
    return decimal(amount.amount());
  }

  private static String decimal(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }
}
