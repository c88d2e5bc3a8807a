package de.amtsstimme.invoices;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.invoices.domain.InvoiceChannel;
import de.amtsstimme.invoices.domain.InvoiceEvent;
import de.amtsstimme.invoices.domain.InvoiceEventKind;
import de.amtsstimme.invoices.domain.ReminderRules;
import de.amtsstimme.invoices.domain.ReminderRules.Next;
import de.amtsstimme.invoices.store.InvoiceEvents;
import de.amtsstimme.invoices.store.IssuedInvoices;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An invoice was sent, paid in whole or part, or reminded of. */
@ApplicationScoped
public class RecordInvoiceEvent {

  /** What happened; parts that do not belong to its kind are null. */
  public record Happened(
      InvoiceEventKind kind,
      LocalDate on,
      Money amount,
      InvoiceChannel channel,
      LocalDate payUntil,
      String reference) {}

  @Inject ReadInvoices invoices;
  @Inject InvoiceEvents events;
  @Inject IssuedInvoices issued;
  @Inject Event<InvoiceReminded> reminded;
  @Inject ComposeInvoice today;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal NOT_FOUND, VALIDATION_FAILED, NOT_OVERDUE
   */
  public void record(UUID invoiceId, Happened h) {
    rows.oneAtATimeAnywhere("invoice:" + invoiceId);
    ReadInvoices.Read invoice = invoices.get(invoiceId);
    check(invoice, h);
    InvoiceEvent event = event(invoice, h);
    events.add(invoice.issued().authorityId(), invoiceId, event);
    audit.record("INVOICE_" + h.kind(), "INVOICE", invoiceId, null, snapshot(event));
    if (h.kind() == InvoiceEventKind.REMINDER) {
      reminded.fire(new InvoiceReminded(invoiceId, event.level()));
    }
  }

  /**
   * In the agency's books, after the authority has ended.
   *
   * @throws Refusal AUTHORITY_NOT_ENDED, and as {@link #record}
   */
  public void recordAfterwards(UUID invoiceId, Happened h) {
    invoices.get(invoiceId);
    if (!issued.isOfEnded(invoiceId)) {
      throw new Refusal(ProblemCode.AUTHORITY_NOT_ENDED);
    }
    record(invoiceId, h);
  }

  private InvoiceEvent event(ReadInvoices.Read invoice, Happened h) {
    Next next =
        h.kind() == InvoiceEventKind.REMINDER
            ? ReminderRules.next(
                invoice.standing(),
                invoice.events(),
                invoice.issued().dueOn(),
                h.on(),
                h.payUntil())
            : null;
    return new InvoiceEvent(
        EntityId.next(),
        h.kind(),
        h.on(),
        next == null ? h.amount() : invoice.standing().open(),
        next == null ? null : next.level(),
        next == null ? null : next.payUntil(),
        h.channel(),
        h.reference(),
        caller.name(),
        clock.instant());
  }

  private void check(ReadInvoices.Read invoice, Happened h) {
    if (h.on().isAfter(today.today()) || h.on().isBefore(invoice.issued().issuedOn())) {
      throw Refusal.invalid("/on", "Frühestens am Tag der Rechnung und nicht in der Zukunft.");
    }
    if ((h.kind() == InvoiceEventKind.PAYMENT) != (h.amount() != null)) {
      throw Refusal.invalid("/amount", "Ein Betrag gehört zu einer Zahlung und nur dazu.");
    }
    if (h.amount() != null && h.amount().signum() == 0) {
      throw Refusal.invalid("/amount", "Eine Zahlung über nichts ist keine.");
    }
    if ((h.kind() == InvoiceEventKind.SENT) != (h.channel() != null)) {
      throw Refusal.invalid("/channel", "Ein Weg gehört zu einem Versand und nur dazu.");
    }
    if (h.kind() != InvoiceEventKind.REMINDER && h.payUntil() != null) {
      throw Refusal.invalid("/payUntil", "Eine neue Frist gehört zu einer Mahnung und nur dazu.");
    }
  }

  private static Map<String, Object> snapshot(InvoiceEvent e) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("on", e.happenedOn().toString());
    values.put("amount", e.amount() == null ? null : e.amount().toString());
    values.put("level", e.level());
    values.put("payUntil", e.payUntil() == null ? null : e.payUntil().toString());
    values.put("channel", e.channel() == null ? null : e.channel().name());
    return values;
  }
}
