package de.amtsstimme.invoices.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How an invoice stands, from what followed it. */
class StandingTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 2);

  @Test
  void fromIssueToPayment() {
    assertEquals(InvoiceState.ISSUED, state(DUE));
    assertEquals(InvoiceState.SENT, state(DUE, sent()));
    assertEquals(InvoiceState.PARTLY_PAID, state(DUE, sent(), paid("50.00")));
    assertEquals(InvoiceState.PAID, state(DUE, sent(), paid("50.00"), paid("69.00")));
    assertEquals(InvoiceState.PAID, state(DUE.plusDays(9), paid("119.00")));
    assertEquals(InvoiceState.OVERDUE, state(DUE.plusDays(1), sent(), paid("118.99")));
    assertEquals(InvoiceState.OVERDUE, state(DUE.plusDays(1), paid("119.00"), paid("-119.00")));
  }

  @Test
  void whatIsOpenIsGrossLessCreditsAndPayments() {
    Standing s = of(facts(false, "19.00"), DUE, paid("30.00"));
    assertEquals(Money.of("70.00"), s.open());
    assertEquals(Money.of("30.00"), s.paid());
    assertEquals(InvoiceState.PAID, of(facts(false, "119.00"), DUE.plusDays(9)).state());
    assertEquals(Money.of("-1.00"), of(facts(false, "0.00"), DUE, paid("120.00")).open());
  }

  @Test
  void aCancelledOneOwesNothingAndGivesBackWhatWasPaid() {
    Standing s = of(facts(true, "0.00"), DUE.plusDays(9), paid("30.00"));
    assertEquals(InvoiceState.CANCELLED, s.state());
    assertEquals(Money.of("-30.00"), s.open());
  }

  @Test
  void aCorrectionIsNeverOverdue() {
    Standing.Facts facts =
        new Standing.Facts(DocumentKind.CREDIT, Money.of("10.00"), null, false, Money.ZERO);
    assertEquals(InvoiceState.ISSUED, of(facts, DUE.plusDays(99)).state());
    assertEquals(InvoiceState.SENT, of(facts, DUE.plusDays(99), sent()).state());
    assertEquals(Money.ZERO, of(facts, DUE).open());
  }

  @Test
  void remindersCount() {
    assertEquals(0, of(facts(false, "0.00"), DUE).reminders());
    assertEquals(2, of(facts(false, "0.00"), DUE, reminder(1), reminder(2)).reminders());
  }

  private static InvoiceState state(LocalDate today, InvoiceEvent... events) {
    return of(facts(false, "0.00"), today, events).state();
  }

  private static Standing of(Standing.Facts facts, LocalDate today, InvoiceEvent... events) {
    return Standing.of(facts, List.of(events), today);
  }

  private static Standing.Facts facts(boolean cancelled, String credited) {
    return new Standing.Facts(
        DocumentKind.INVOICE, Money.of("119.00"), DUE, cancelled, Money.of(credited));
  }

  private static InvoiceEvent sent() {
    return event(InvoiceEventKind.SENT, null, null, InvoiceChannel.EMAIL);
  }

  private static InvoiceEvent paid(String amount) {
    return event(InvoiceEventKind.PAYMENT, Money.of(amount), null, null);
  }

  private static InvoiceEvent reminder(int level) {
    return event(InvoiceEventKind.REMINDER, null, level, null);
  }

  private static InvoiceEvent event(
      InvoiceEventKind kind, Money amount, Integer level, InvoiceChannel channel) {
    return new InvoiceEvent(
        UUID.randomUUID(), kind, DUE, amount, level, null, channel, null, "Wer", Instant.EPOCH);
  }
}
