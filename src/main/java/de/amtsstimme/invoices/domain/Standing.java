package de.amtsstimme.invoices.domain;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * How an invoice stands on a day, from what followed it.
 *
 * @param open what is still to be paid; less than nothing where too much was
 * @param reminders the last level of reminders, 0 for none
 */
public record Standing(InvoiceState state, Money open, Money paid, Money credited, int reminders) {

  /** There is no fourth. */
  public static final int LAST_REMINDER = 3;

  /**
   * What is known about an invoice.
   *
   * @param dueOn null for a correction
   * @param credited by partial corrections, gross
   */
  public record Facts(
      DocumentKind kind, Money gross, LocalDate dueOn, boolean cancelled, Money credited) {}

  public static Standing of(Facts facts, List<InvoiceEvent> events, LocalDate today) {
    Money paid =
        events.stream()
            .filter(e -> e.kind() == InvoiceEventKind.PAYMENT)
            .map(InvoiceEvent::amount)
            .reduce(Money.ZERO, Money::plus);
    boolean owed = facts.kind() == DocumentKind.INVOICE && !facts.cancelled();
    Money open = owed ? facts.gross().minus(facts.credited()).minus(paid) : Money.ZERO.minus(paid);
    int reminders =
        events.stream()
            .filter(e -> e.kind() == InvoiceEventKind.REMINDER)
            .mapToInt(InvoiceEvent::level)
            .max()
            .orElse(0);
    return new Standing(
        state(facts, events, new Sums(open, paid), today), open, paid, facts.credited(), reminders);
  }

  private record Sums(Money open, Money paid) {}

  private static InvoiceState state(
      Facts facts, List<InvoiceEvent> events, Sums sums, LocalDate today) {
    if (facts.cancelled()) {
      return InvoiceState.CANCELLED;
    }
    boolean sent = events.stream().anyMatch(e -> e.kind() == InvoiceEventKind.SENT);
    if (facts.kind() != DocumentKind.INVOICE) {
      return sent ? InvoiceState.SENT : InvoiceState.ISSUED;
    }
    if (sums.open().signum() <= 0) {
      return InvoiceState.PAID;
    }
    if (today.isAfter(facts.dueOn())) {
      return InvoiceState.OVERDUE;
    }
    if (sums.paid().signum() > 0) {
      return InvoiceState.PARTLY_PAID;
    }
    return sent ? InvoiceState.SENT : InvoiceState.ISSUED;
  }
}
