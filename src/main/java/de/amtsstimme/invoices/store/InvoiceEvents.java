package de.amtsstimme.invoices.store;

import de.amtsstimme.invoices.domain.InvoiceChannel;
import de.amtsstimme.invoices.domain.InvoiceEvent;
import de.amtsstimme.invoices.domain.InvoiceEventKind;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to invoices, oldest first. */
@ApplicationScoped
public class InvoiceEvents {

  @Inject NativeSql sql;

  /**
   * @param authority whose invoice it is
   */
  public void add(UUID authority, UUID invoice, InvoiceEvent e) {
    sql.update(
        "insert into invoice_event (id, authority_id, invoice_id, kind, happened_on, amount, level,"
            + " pay_until, channel, reference, recorded_by_name, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, cast(? as date), ?, ?, ?, ?)",
        e.id(),
        authority,
        invoice,
        e.kind().name(),
        e.happenedOn(),
        e.amount() == null ? null : e.amount().amount(),
        e.level(),
        e.payUntil() == null ? null : e.payUntil().toString(),
        e.channel() == null ? null : e.channel().name(),
        e.reference(),
        e.recordedByName(),
        e.recordedAt());
  }

  public Map<UUID, List<InvoiceEvent>> of(Collection<UUID> invoices) {
    return sql.listByOwner(
        "select invoice_id, id, kind, happened_on, amount, level, channel, reference,"
            + " recorded_by_name, recorded_at, cast(pay_until as text) from invoice_event"
            + " where (authority_id = bound_tenant() or bound_tenant() = installation_tenant())"
            + " and invoice_id = any (cast(string_to_array(?, ',') as uuid[])) order by id",
        InvoiceEvents::event,
        invoices);
  }

  private static InvoiceEvent event(Object[] r) {
    return new InvoiceEvent(
        (UUID) r[1],
        InvoiceEventKind.valueOf((String) r[2]),
        r[3] instanceof Date date ? date.toLocalDate() : (LocalDate) r[3],
        r[4] == null ? null : new Money((BigDecimal) r[4]),
        r[5] == null ? null : ((Number) r[5]).intValue(),
        r[10] == null ? null : LocalDate.parse((String) r[10]),
        r[6] == null ? null : InvoiceChannel.valueOf((String) r[6]),
        (String) r[7],
        (String) r[8],
        Columns.instant(r[9]));
  }
}
