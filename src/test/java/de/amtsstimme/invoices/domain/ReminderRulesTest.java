package de.amtsstimme.invoices.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.invoices.domain.ReminderRules.Next;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three levels, each after the days of the one before. */
class ReminderRulesTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 2);
  private static final LocalDate DAY = DUE.plusDays(1);

  @Test
  void threeLevelsAndThenTheLastAgain() {
    List<InvoiceEvent> events = new ArrayList<>();
    LocalDate on = DAY;
    List<Integer> days = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Next next = ReminderRules.next(overdue(Math.min(i, 3)), events, DUE, on, null);
      levels.add(next.level());
      days.add((int) (next.payUntil().toEpochDay() - on.toEpochDay()));
      events.add(reminder(next.level(), on, next.payUntil(), i));
      on = next.payUntil().plusDays(1);
    }
    assertEquals(List.of(1, 2, 3, 3), levels);
    assertEquals(List.of(14, 10, 7, 7), days);
    assertEquals(2, ReminderRules.require(events, 2).level());
    assertEquals(events.get(3), ReminderRules.require(events, null));
    assertEquals(events.get(3), ReminderRules.require(events, 3));
  }

  @Test
  void notBeforeTheLastDayHasPassed() {
    List<InvoiceEvent> events = List.of(reminder(1, DAY, DAY.plusDays(14), 0));
    refused(events, DAY.plusDays(14), null);
    assertEquals(2, ReminderRules.next(overdue(1), events, DUE, DAY.plusDays(15), null).level());
    refused(List.of(), DAY, DAY);
    refused(List.of(), DAY, DAY.plusYears(2));
  }

  /** Overdue today, but not on the day that the letter would bear. */
  @Test
  void notBeforeItWasDue() {
    refused(List.of(), DUE.minusDays(29), null);
    refused(List.of(), DUE, null);
    assertEquals(1, ReminderRules.next(overdue(0), List.of(), DUE, DAY, null).level());
  }

  @Test
  void onlyWhatIsOverdue() {
    Standing paid = new Standing(InvoiceState.PAID, Money.ZERO, Money.ZERO, Money.ZERO, 0);
    Refusal no =
        assertThrows(Refusal.class, () -> ReminderRules.next(paid, List.of(), DUE, DAY, null));
    assertEquals(ProblemCode.NOT_OVERDUE, no.code());
    Refusal none = assertThrows(Refusal.class, () -> ReminderRules.require(List.of(), null));
    assertEquals(ProblemCode.NOT_FOUND, none.code());
  }

  private static void refused(List<InvoiceEvent> events, LocalDate on, LocalDate until) {
    Refusal no =
        assertThrows(
            Refusal.class,
            () -> ReminderRules.next(overdue(events.size()), events, DUE, on, until));
    assertEquals(ProblemCode.VALIDATION_FAILED, no.code());
  }

  private static Standing overdue(int reminders) {
    return new Standing(
        InvoiceState.OVERDUE, Money.of("119.00"), Money.ZERO, Money.ZERO, reminders);
  }

  private static InvoiceEvent reminder(int level, LocalDate on, LocalDate until, int second) {
    return new InvoiceEvent(
        UUID.randomUUID(),
        InvoiceEventKind.REMINDER,
        on,
        Money.of("119.00"),
        level,
        until,
        null,
        null,
        "Wer",
        Instant.EPOCH.plusSeconds(second));
  }
}
