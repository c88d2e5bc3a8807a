package de.amtsstimme.timesheets.domain;

import static de.amtsstimme.kernel.domain.Xhtml.onPage;

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
public record SheetPage(Head head, BillableSheet lines, List<Row> rows, ZoneId zone) {

  /** Who submitted or decided, and when. */
  public record Decision(String by, Instant at) {}

  /**
   * What it is about.
   *
   * @param submitted null while it is open
   * @param decided null before that
   */
  public record Head(
      String authority,
      String contract,
      String title,
      TimeSheetState state,
      Decision submitted,
      Decision decided) {}

  /**
   * An entry as it was booked.
   *
   * @param description or null
   */
  public record Row(
      String person,
      String activity,
      Instant from,
      Instant until,
      int minutes,
      boolean billable,
      boolean takesBack,
      String description) {}

  private static final Map<TimeSheetState, String> STATES =
      Map.of(
          TimeSheetState.OPEN, "offen, noch nicht eingereicht",
          TimeSheetState.SUBMITTED, "eingereicht",
          TimeSheetState.DISPUTED, "beanstandet",
          TimeSheetState.CONFIRMED, "bestätigt");

  public String xhtml() {
    String month = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMANY).format(lines.month());
    StringBuilder page = new StringBuilder(8192);
    page.append("<html lang=\"de\"><head><title>Leistungsnachweis ")
        .append(month)
        .append("</title><meta name=\"description\" content=\"Leistungsnachweis eines Monats\"/>")
        .append("<style>")
        .append(STYLE)
        .append("</style></head><body><h1>Leistungsnachweis ")
        .append(month)
        .append("</h1><table class=\"facts\"><tbody>");
    fact(page, "Behörde", head.authority());
    fact(page, "Vertrag", head.contract() + " (" + head.title() + ")");
    fact(page, "Stand", STATES.get(head.state()));
    decision(page, "Eingereicht", head.submitted());
    decision(
        page,
        head.state() == TimeSheetState.DISPUTED ? "Beanstandet" : "Bestätigt",
        head.decided());
    page.append("</tbody></table>");
    sums(page);
    entries(page);
    return page.append("</body></html>").toString();
  }

  private void decision(StringBuilder page, String what, Decision decision) {
    if (decision != null) {
      DateTimeFormatter moment =
          DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMANY).withZone(zone);
      fact(page, what, moment.format(decision.at()) + " Uhr von " + decision.by());
    }
  }

  private static void fact(StringBuilder page, String name, String value) {
    page.append("<tr><th scope=\"row\">")
        .append(name)
        .append("</th><td>")
        .append(onPage(value))
        .append("</td></tr>");
  }

  private void sums(StringBuilder page) {
    page.append("<h2>Abrechnung, netto</h2><table class=\"list sums\"><thead><tr>");
    head(page, List.of("Leistung"), List.of("Menge", "Preis", "Betrag"));
    for (HourLine l : lines.hours()) {
      row(
          page,
          List.of(service(l)),
          List.of(
              clock(l.minutes()) + " Std.", money(l.pricePerHour()) + " / Std.", money(l.net())));
    }
    for (FeeLine f : lines.fees()) {
      row(
          page,
          List.of(f.name()),
          List.of(f.quantity() + " " + unit(f), money(f.price()) + per(f), money(f.net())));
    }
    for (DiscountLine d : lines.discounts()) {
      String percent = d.percent() == null ? "" : ServiceWords.number(d.percent()) + " %";
      row(page, List.of(d.reason()), List.of("", percent, money(d.amount().negated())));
    }
    page.append("<tr class=\"sum\"><th scope=\"row\" colspan=\"3\">Summe</th><td class=\"n\">")
        .append(money(lines.net()))
        .append("</td></tr></tbody></table>");
  }

  private static String unit(FeeLine fee) {
    if (!fee.monthly()) {
      return "Stück";
    }
    return Math.abs(fee.quantity()) == 1 ? "Monat" : "Monate";
  }

  private static String per(FeeLine fee) {
    return fee.monthly() ? " / Monat" : " / Stück";
  }

  private static String service(HourLine line) {
    String surcharge = ServiceWords.surcharge(line);
    return ServiceWords.service(line) + (surcharge.isEmpty() ? "" : ", " + surcharge);
  }

  private void entries(StringBuilder page) {
    DateTimeFormatter moment =
        DateTimeFormatter.ofPattern("dd.MM. HH:mm", Locale.GERMANY).withZone(zone);
    DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMANY).withZone(zone);
    page.append("<h2>Gebuchte Zeiten</h2><table class=\"list entries\"><thead><tr>");
    head(page, List.of("Wann", "Person", "Leistung"), List.of("Dauer"));
    for (Row r : rows) {
      String when = moment.format(r.from()) + "–" + time.format(r.until());
      row(page, List.of(when, r.person(), what(r)), List.of(clock(r.minutes())));
    }
    page.append("<tr class=\"sum\"><th scope=\"row\" colspan=\"3\">Zusammen</th><td class=\"n\">")
        .append(clock(rows.stream().mapToLong(Row::minutes).sum()))
        .append("</td></tr></tbody></table>");
  }

  private static String what(Row r) {
    String what = ServiceWords.activity(r.activity());
    if (r.takesBack()) {
      what += ", zurückgenommen";
    }
    if (!r.billable()) {
      what += ", nicht abgerechnet";
    }
    return r.description() == null ? what : what + ": " + r.description();
  }

  private static void head(StringBuilder page, List<String> words, List<String> numbers) {
    words.forEach(w -> page.append("<th scope=\"col\">").append(w).append("</th>"));
    numbers.forEach(n -> page.append("<th scope=\"col\" class=\"n\">").append(n).append("</th>"));
    page.append("</tr></thead><tbody>");
  }

  private static void row(StringBuilder page, List<String> words, List<String> numbers) {
    page.append("<tr>");
    words.forEach(w -> page.append("<td>").append(onPage(w)).append("</td>"));
    numbers.forEach(n -> page.append("<td class=\"n\">").append(onPage(n)).append("</td>"));
    page.append("</tr>");
  }

  /** 150 minutes are 2:30. */
  private static String clock(long minutes) {
    long whole = Math.abs(minutes);
    return (minutes < 0 ? "-" : "") + whole / 60 + ":" + String.format("%02d", whole % 60);
  }

  private static String money(Money money) {
    return money(money.amount());
  }

  private static String money(BigDecimal amount) {
    return new DecimalFormat("#,##0.00##", DecimalFormatSymbols.getInstance(Locale.GERMANY))
            .format(amount)
        + " €";
  }

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 20mm 18mm;
        @bottom-right { content: "Seite " counter(page) " von " counter(pages); font-family: "Open Sans"; font-size: 8pt; } }
      body { font-family: "Open Sans"; font-size: 9.5pt; line-height: 1.4; color: #1a1a1a; }
      h1 { font-size: 18pt; margin: 0 0 4mm 0; }
      h2 { font-size: 12pt; margin: 7mm 0 2mm 0; page-break-after: avoid; }
      table { border-collapse: collapse; }
      th, td { text-align: left; vertical-align: top; word-wrap: break-word; }
      .facts th { font-weight: 400; color: #4a5560; width: 30mm; padding: 0.4mm 2mm 0.4mm 0; }
      .facts td { padding: 0.4mm 0; }
      .list { width: 100%; table-layout: fixed; margin: 0 0 2mm 0; -fs-table-paginate: paginate; }
      .list tr { page-break-inside: avoid; }
      .list th, .list td { padding: 0.9mm 2mm 0.9mm 0; border-bottom: 0.2mm solid #c8d0d8; }
      .list thead th { border-bottom: 0.4mm solid #1f4e79; }
      .list .n { text-align: right; padding-right: 0; white-space: nowrap; }
      .list .sum th, .list .sum td { font-weight: 700; border-bottom: none; }
      .sums th:nth-child(2) { width: 24mm; } .sums th:nth-child(3) { width: 34mm; } .sums th:nth-child(4) { width: 28mm; }
      .entries thead th:first-child { width: 36mm; } .entries thead th:nth-child(2) { width: 44mm; } .entries thead th:nth-child(4) { width: 18mm; }
      """;
}
