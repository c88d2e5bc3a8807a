package de.amtsstimme.timesheets.domain;

import static de.amtsstimme.kernel.domain.Xhtml.escaped;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A time sheet for reading, in German, as XHTML. Times are those of the authority. */
public record SheetPage(
    String authority,
    String contract,
    TimeSheetState state,
    BillableSheet lines,
    List<Row> rows,
    ZoneId zone) {

  /** An entry as it was booked. */
  public record Row(
      String person,
      String activity,
      Instant from,
      Instant until,
      int minutes,
      boolean billable,
      boolean takesBack,
      String description) {}

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("OPEN", "offen, noch nicht eingereicht"),
          Map.entry("SUBMITTED", "eingereicht"),
          Map.entry("DISPUTED", "beanstandet"),
          Map.entry("CONFIRMED", "bestätigt"),
          Map.entry("CITIZEN_QUESTIONS", "Bürgeranfragen"),
          Map.entry("TEXT", "Text"),
          Map.entry("GRAPHICS", "Grafik"),
          Map.entry("VIDEO", "Video"),
          Map.entry("CONCEPT", "Konzept"),
          Map.entry("CONSULTING", "Beratung"),
          Map.entry("TRAINING", "Schulung"),
          Map.entry("ON_CALL", "Bereitschaft"),
          Map.entry("ASSISTANT", "Assistenz"),
          Map.entry("PROFESSIONAL", "Fachkraft"),
          Map.entry("SENIOR", "erfahrene Fachkraft"),
          Map.entry("EXPERT", "Spezialistin, Spezialist"));

  public String xhtml() {
    StringBuilder page = new StringBuilder(8192);
    page.append("<html lang=\"de\"><head><title>Leistungsnachweis</title>")
        .append("<meta name=\"description\" content=\"Leistungsnachweis eines Monats\"/><style>")
        .append(STYLE)
        .append("</style></head><body><h1>Leistungsnachweis ")
        .append(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMANY).format(lines.month()))
        .append("</h1><p>Behörde: ")
        .append(escaped(authority))
        .append("<br/>Vertrag: ")
        .append(escaped(contract))
        .append("<br/>Stand: ")
        .append(word(state.name()))
        .append("</p>");
    sums(page);
    entries(page);
    return page.append("</body></html>").toString();
  }

  private void sums(StringBuilder page) {
    page.append("<h2>Abrechnung, netto</h2><table><thead><tr>");
    head(page, "Leistung", "Menge", "Preis", "Betrag");
    for (HourLine l : lines.hours()) {
      row(
          page,
          leistung(l),
          clock(l.minutes()),
          money(l.pricePerHour()) + " / Std.",
          money(l.net()));
    }
    for (FeeLine f : lines.fees()) {
      row(page, f.name(), Long.toString(f.quantity()), money(f.price()), money(f.net()));
    }
    for (DiscountLine d : lines.discounts()) {
      row(
          page,
          d.reason(),
          "",
          d.percent() == null ? "" : number(d.percent()) + " %",
          money(d.amount().negated()));
    }
    page.append("</tbody><tfoot><tr><th colspan=\"3\">Summe</th><th class=\"n\">")
        .append(money(lines.net()))
        .append("</th></tr></tfoot></table>");
  }

  private static String leistung(HourLine l) {
    String name = word(l.activity());
    if (l.qualification() != null) {
      name += ", " + word(l.qualification());
    }
    return l.surchargeName() == null
        ? name
        : name + ", Zuschlag " + l.surchargeName() + " " + number(l.surchargePercent()) + " %";
  }

  private void entries(StringBuilder page) {
    DateTimeFormatter moment =
        DateTimeFormatter.ofPattern("dd.MM. HH:mm", Locale.GERMANY).withZone(zone);
    DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMANY).withZone(zone);
    page.append("<h2>Gebuchte Zeiten</h2><table><thead><tr>");
    head(page, "Wann", "Person", "Leistung", "Dauer");
    for (Row r : rows) {
      String what = word(r.activity());
      if (r.takesBack()) {
        what += ", zurückgenommen";
      }
      if (!r.billable()) {
        what += ", nicht abgerechnet";
      }
      if (r.description() != null) {
        what += ": " + r.description();
      }
      row(
          page,
          moment.format(r.from()) + "–" + time.format(r.until()),
          r.person(),
          what,
          clock(r.minutes()));
    }
    page.append("</tbody></table>");
  }

  private static void head(StringBuilder page, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      page.append(i == cells.length - 1 ? "<th class=\"n\">" : "<th>")
          .append(cells[i])
          .append("</th>");
    }
    page.append("</tr></thead><tbody>");
  }

  private static void row(StringBuilder page, String... cells) {
    page.append("<tr>");
    for (int i = 0; i < cells.length; i++) {
      page.append(i == cells.length - 1 ? "<td class=\"n\">" : "<td>")
          .append(escaped(cells[i]))
          .append("</td>");
    }
    page.append("</tr>");
  }

  private static String word(String name) {
    return WORDS.getOrDefault(name, name);
  }

  /** 150 minutes are 2:30. */
  private static String clock(long minutes) {
    long whole = Math.abs(minutes);
    return (minutes < 0 ? "–" : "") + whole / 60 + ":" + String.format("%02d", whole % 60);
  }

  private static String money(Money money) {
    return money(money.amount());
  }

  private static String money(BigDecimal amount) {
    return new DecimalFormat("#,##0.00##", DecimalFormatSymbols.getInstance(Locale.GERMANY))
            .format(amount)
        + " €";
  }

  private static String number(BigDecimal number) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY))
        .format(number);
  }

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 20mm 18mm;
        @bottom-right { content: "Seite " counter(page) " von " counter(pages); font-family: "Open Sans"; font-size: 8pt; } }
      body { font-family: "Open Sans"; font-size: 9.5pt; line-height: 1.4; color: #1a1a1a; }
      h1 { font-size: 18pt; margin: 0 0 4mm 0; }
      h2 { font-size: 12pt; margin: 6mm 0 2mm 0; page-break-after: avoid; }
      table { width: 100%; border-collapse: collapse; margin: 0 0 2mm 0; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { text-align: left; vertical-align: top; padding: 0.8mm 2mm 0.8mm 0; border-bottom: 0.2mm solid #c8d0d8; word-wrap: break-word; }
      .n { text-align: right; padding-right: 0; white-space: nowrap; }
      """;
}
