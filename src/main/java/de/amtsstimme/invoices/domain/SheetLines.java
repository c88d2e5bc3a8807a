package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.invoices.domain.DraftContent.Change;
import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.timesheets.domain.BillableSheet;
import de.amtsstimme.timesheets.domain.FeeLine;
import de.amtsstimme.timesheets.domain.HourLine;
import de.amtsstimme.timesheets.domain.ServiceWords;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A confirmed time sheet as lines: one for each activity at each price, in minutes, with the price
 * of an hour. So quantity times price is what the sheet says, to the cent.
 */
public final class SheetLines {

  private static final BigDecimal HOUR = BigDecimal.valueOf(60);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMANY);

  private SheetLines() {}

  public static List<Line> lines(BillableSheet sheet) {
    return Stream.concat(
            sheet.hours().stream().filter(h -> h.minutes() != 0).map(h -> hours(sheet.month(), h)),
            sheet.fees().stream().filter(f -> f.quantity() != 0).map(f -> fee(sheet.month(), f)))
        .toList();
  }

  public static List<Change> changes(BillableSheet sheet) {
    return sheet.discounts().stream()
        .filter(d -> d.amount().signum() != 0)
        .map(
            d ->
                new Change(
                    d.amount().signum() < 0,
                    d.reason() + " (" + MONTH.format(sheet.month()) + ")",
                    d.amount().signum() < 0 ? d.amount().negated() : d.amount(),
                    null))
        .toList();
  }

  private static Line hours(YearMonth month, HourLine h) {
    String surcharge = ServiceWords.surcharge(h);
    return new Line(
        ServiceWords.service(h),
        MONTH.format(month) + (surcharge.isEmpty() ? "" : ", " + surcharge),
        BigDecimal.valueOf(h.minutes()),
        LineUnit.MINUTE,
        h.pricePerHour(),
        HOUR,
        null);
  }

  private static Line fee(YearMonth month, FeeLine f) {
    return new Line(
        f.name(),
        MONTH.format(month),
        BigDecimal.valueOf(f.quantity()),
        f.monthly() ? LineUnit.MONTH : LineUnit.PIECE,
        f.price().amount(),
        BigDecimal.ONE,
        null);
  }
}
