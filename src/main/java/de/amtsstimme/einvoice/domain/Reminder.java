package de.amtsstimme.einvoice.domain;

import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;

/**
 * What a letter about an overdue invoice says.
 *
 * @param level 1 to 3
 * @param open what was still to be paid on that day
 */
public record Reminder(int level, LocalDate on, Money open, LocalDate payUntil) {

  /** What stands at the head of the letter. */
  public String title() {
    return switch (level) {
      case 1 -> "Zahlungserinnerung";
      case 2 -> "Mahnung";
      default -> "Letzte Mahnung";
    };
  }
}
