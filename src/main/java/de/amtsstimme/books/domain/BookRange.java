package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Whole months, both included. */
public record BookRange(YearMonth from, YearMonth until) {

  private static final String FORM = "20[0-9]{2}-(0[1-9]|1[0-2])";
  private static final int LONGEST = 120;

  /**
   * @param from null: the first month of the year of {@code until}
   * @param until null: this month
   * @throws Refusal INVALID_PARAMETER
   */
  public static BookRange of(String from, String until, YearMonth thisMonth) {
    YearMonth last = until == null ? thisMonth : month("until", until);
    YearMonth first = from == null ? last.withMonth(1) : month("from", from);
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    if (months < 1 || months > LONGEST) {
      throw new Refusal(
          ProblemCode.INVALID_PARAMETER,
          "until",
          "nicht vor from, höchstens " + LONGEST + " Monate");
    }
    return new BookRange(first, last);
  }

  private static YearMonth month(String name, String text) {
    if (!text.matches(FORM)) {
      throw new Refusal(ProblemCode.INVALID_PARAMETER, name, "2026-10");
    }
    return YearMonth.parse(text);
  }

  public LocalDate firstDay() {
    return from.atDay(1);
  }

  public LocalDate lastDay() {
    return until.atEndOfMonth();
  }

  /** The first day that does not belong to it. */
  public LocalDate end() {
    return until.plusMonths(1).atDay(1);
  }
}
