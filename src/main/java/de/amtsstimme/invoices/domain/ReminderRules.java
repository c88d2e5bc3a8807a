package de.amtsstimme.invoices.domain;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When an overdue invoice is reminded of, at which level, and until when it is then to be paid. */
public final class ReminderRules {

  private static final List<Integer> DAYS = List.of(14, 10, 7);

  private ReminderRules() {}

  /** What the next one says. */
  public record Next(int level, LocalDate payUntil) {}

  /**
   * @param dueOn of the invoice, which is overdue by now but was not on every day before
   * @param payUntil null for the usual days of that level
   * @throws Refusal NOT_OVERDUE; VALIDATION_FAILED before that day, or the one that the last
   *     reminder set, has passed
   */
  public static Next next(
      Standing standing,
      List<InvoiceEvent> events,
      LocalDate dueOn,
      LocalDate on,
      LocalDate payUntil) {
    if (standing.state() != InvoiceState.OVERDUE) {
      throw new Refusal(ProblemCode.NOT_OVERDUE, standing.state().name());
    }
    if (!on.isAfter(dueOn)) {
      throw Refusal.invalid(
          "/on", "Gemahnt wird frühestens am Tag, nachdem die Rechnung fällig war: " + dueOn);
    }
    last(events)
        .map(InvoiceEvent::payUntil)
        .filter(until -> !on.isAfter(until))
        .ifPresent(
            until -> {
              throw Refusal.invalid("/on", "Die Frist der letzten Mahnung läuft noch: " + until);
            });
    int level = Math.min(standing.reminders() + 1, Standing.LAST_REMINDER);
    LocalDate until = payUntil == null ? on.plusDays(DAYS.get(level - 1)) : payUntil;
    if (!until.isAfter(on) || until.isAfter(on.plusYears(1))) {
      throw Refusal.invalid("/payUntil", "Nach dem Tag der Mahnung, höchstens ein Jahr später.");
    }
    return new Next(level, until);
  }

  /** The last reminder, in the order in which they were recorded. */
  public static Optional<InvoiceEvent> last(List<InvoiceEvent> events) {
    return events.stream()
        .filter(e -> e.kind() == InvoiceEventKind.REMINDER)
        .max(Comparator.comparing(InvoiceEvent::recordedAt).thenComparing(InvoiceEvent::id));
  }

  /**
   * That of a level; of several the last one.
   *
   * @throws Refusal NOT_FOUND
   */
  public static InvoiceEvent require(List<InvoiceEvent> events, Integer level) {
    return last(events.stream().filter(e -> level == null || level.equals(e.level())).toList())
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }
}
