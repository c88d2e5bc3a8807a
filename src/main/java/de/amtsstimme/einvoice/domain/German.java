package de.amtsstimme.einvoice.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as Germans write them; nothing is rounded for showing. */
public final class German {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  private German() {}

  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  public static String amount(Money money) {
    return format("#,##0.00", money.amount()) + " €";
  }

  /** At least cents, and all that is beyond. */
  static String price(BigDecimal price) {
    return format("#,##0.00########", price) + " €";
  }

  static String number(BigDecimal number) {
    return format("#,##0.########", number);
  }

  /** Minutes as hours: 1250 are 20:50. */
  static String minutes(BigDecimal minutes) {
    BigDecimal[] parts = minutes.abs().divideAndRemainder(HOUR);
    return (minutes.signum() < 0 ? "-" : "")
        + format("#,##0", parts[0])
        + ":"
        + format("00", parts[1]);
  }

  /** In blocks of four. */
  static String iban(String iban) {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static String format(String pattern, BigDecimal number) {
    DecimalFormat format = new DecimalFormat(pattern, new DecimalFormatSymbols(Locale.GERMANY));
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(number);
  }
}
