package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An invoice, or a correction of one, that is not settled.
 *
 * @param dueOn null for a correction on which something was paid
 * @param open less than nothing where money is to be given back
 * @param reminders the last level, 0 for none
 */
public record OpenItem(
    UUID id,
    UUID authorityId,
    String authorityName,
    String number,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money gross,
    Money open,
    int reminders) {

  /** 0 until the day after it was due, and where nothing is owed. */
  public int daysOverdue(LocalDate today) {
    return open.signum() > 0 && dueOn != null && today.isAfter(dueOn)
        ? (int) ChronoUnit.DAYS.between(dueOn, today)
        : 0;
  }
}
