package de.amtsstimme.invoices;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.invoices.domain.InvoiceChannel;
import de.amtsstimme.invoices.domain.InvoiceEvent;
import de.amtsstimme.invoices.domain.InvoiceEventKind;
import de.amtsstimme.invoices.domain.InvoiceState;
import de.amtsstimme.invoices.domain.Standing;
import de.amtsstimme.invoices.store.InvoiceEvents;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
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
      String reference) {}

  @Inject ReadInvoices invoices;
  @Inject InvoiceEvents events;
  @Inject ComposeInvoice today;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal NOT_FOUND, VALIDATION_FAILED, NOT_OVERDUE
   */
  public void record(UUID invoiceId, Happened h) {
    rows.oneAtATime("invoice:" + invoiceId);
    ReadInvoices.Read invoice = invoices.get(invoiceId);
    check(invoice, h);
    Instant now = clock.instant();
    Integer level = h.kind() == InvoiceEventKind.REMINDER ? nextLevel(invoice.standing()) : null;
    InvoiceEvent event =
        new InvoiceEvent(
            EntityId.next(),
            h.kind(),
            h.on(),
            h.amount(),
            level,
            h.channel(),
            h.reference(),
            caller.name(),
            now);
    events.add(invoiceId, event);
    audit.record("INVOICE_" + h.kind(), "INVOICE", invoiceId, null, snapshot(event));
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
  }

  private static int nextLevel(Standing standing) {
    if (standing.state() != InvoiceState.OVERDUE) {
      throw new Refusal(ProblemCode.NOT_OVERDUE, standing.state().name());
    }
    return Math.min(standing.reminders() + 1, Standing.LAST_REMINDER);
  }

  private static Map<String, Object> snapshot(InvoiceEvent e) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("on", e.happenedOn().toString());
    values.put("amount", e.amount() == null ? null : e.amount().toString());
    values.put("level", e.level());
    values.put("channel", e.channel() == null ? null : e.channel().name());
    return values;
  }
}
