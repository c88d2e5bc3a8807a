package de.amtsstimme.invoices;

import de.amtsstimme.einvoice.DrawInvoice;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.Reminder;
import de.amtsstimme.invoices.domain.InvoiceEvent;
import de.amtsstimme.invoices.domain.InvoiceState;
import de.amtsstimme.invoices.domain.ReminderRules;
import de.amtsstimme.invoices.domain.Standing;
import de.amtsstimme.invoices.store.InvoiceEvents;
import de.amtsstimme.invoices.store.IssuedInvoices;
import de.amtsstimme.invoices.store.IssuedInvoices.Issued;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.seller.SellerOnDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invoices as they stand today: of the bound authority, or all of them in the agency's books. */
@ApplicationScoped
public class ReadInvoices {

  /** An invoice, what happened to it, and how it stands. */
  public record Read(Issued issued, List<InvoiceEvent> events, Standing standing) {}

  @Inject IssuedInvoices invoices;
  @Inject InvoiceEvents events;
  @Inject ComposeInvoice compose;
  @Inject SellerOnDay sellers;
  @Inject DrawInvoice draw;

  /**
   * @throws Refusal NOT_FOUND
   */
  public Read get(UUID id) {
    return read(List.of(invoices.get(id))).get(0);
  }

  /** Newest first. */
  public List<Read> page(UUID before, int fetch) {
    return read(invoices.page(before, fetch));
  }

  /** What is still to be paid, or was paid too much, newest first. */
  public List<Read> openPage(UUID before, int fetch) {
    return read(invoices.openPage(before, fetch));
  }

  /** Of the bound authority. */
  public IssuedInvoices.Sums openSums() {
    return invoices.sums(compose.today());
  }

  /** Not if it is none of the bound authority's, either. */
  public boolean isOverdue(UUID id) {
    return invoices
        .find(id)
        .map(i -> read(List.of(i)).get(0).standing().state() == InvoiceState.OVERDUE)
        .orElse(false);
  }

  /**
   * The invoice itself, byte for byte as it was issued.
   *
   * @throws Refusal NOT_FOUND
   */
  public byte[] xml(UUID id) {
    return invoices.xml(id);
  }

  /**
   * What it says, without the content of its attachments.
   *
   * @throws Refusal NOT_FOUND
   */
  public EInvoice document(UUID id) {
    return invoices.document(id);
  }

  /**
   * For reading, with the invoice itself inside.
   *
   * @throws Refusal NOT_FOUND
   */
  public byte[] pdf(UUID id) {
    Issued issued = invoices.get(id);
    return draw.pdf(invoices.document(id), invoices.xml(id), logo(issued));
  }

  /**
   * The letter that goes with a reminder.
   *
   * @param level null: the last one
   * @throws Refusal NOT_FOUND, also for a level that there was none of
   */
  public byte[] reminder(UUID id, Integer level) {
    Read read = get(id);
    InvoiceEvent event = ReminderRules.require(read.events(), level);
    Money open = event.amount() == null ? read.standing().open() : event.amount();
    LocalDate until = event.payUntil() == null ? event.happenedOn() : event.payUntil();
    return draw.reminder(
        invoices.document(id),
        new Reminder(event.level(), event.happenedOn(), open, until),
        logo(read.issued()));
  }

  private DrawInvoice.Logo logo(Issued issued) {
    return sellers
        .logo(issued.sellerProfileId())
        .map(l -> new DrawInvoice.Logo(l.mediaType(), l.content()))
        .orElse(null);
  }

  private List<Read> read(List<Issued> found) {
    Map<UUID, List<InvoiceEvent>> happened = events.of(found.stream().map(Issued::id).toList());
    LocalDate today = compose.today();
    return found.stream()
        .map(
            i -> {
              List<InvoiceEvent> of = happened.get(i.id());
              Standing.Facts facts =
                  new Standing.Facts(i.kind(), i.gross(), i.dueOn(), i.cancelled(), i.credited());
              return new Read(i, of, Standing.of(facts, of, today));
            })
        .toList();
  }
}
