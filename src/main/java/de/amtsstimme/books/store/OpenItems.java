package de.amtsstimme.books.store;

import de.amtsstimme.books.domain.OpenItem;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invoices that are not settled, over all authorities: read in the installation. */
@ApplicationScoped
public class OpenItems {

  /** All that is open, and what of it is overdue. */
  public record Sums(Money open, Money overdue) {}

  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * The same rule as in Standing: what was cancelled is not owed, and corrections are taken off.
   */
  private static final String OPEN =
      " from (select i.id, i.authority_id, i.number, i.issued_on, i.due_on, i.gross, case when"
          + " exists (select from invoice c where c.preceding_id = i.id and c.kind ="
          + " 'CANCELLATION') then 0 else i.gross - (select coalesce(sum(c.gross), 0) from invoice"
          + " c where c.preceding_id = i.id and c.kind = 'CREDIT') end - (select"
          + " coalesce(sum(e.amount), 0) from invoice_event e where e.invoice_id = i.id and e.kind"
          + " = 'PAYMENT') as open from invoice i where i.kind = 'INVOICE' and bound_tenant() ="
          + " installation_tenant()) o";

  @Inject NativeSql sql;

  /** Newest first. */
  public List<OpenItem> page(UUID before, int fetch) {
    return sql.list(
        "select o.id, o.authority_id, a.name, o.number, cast(o.issued_on as text), cast(o.due_on as"
            + " text), o.gross, o.open, (select coalesce(max(e.level), 0) from invoice_event e"
            + " where e.invoice_id = o.id and e.kind = 'REMINDER')"
            + OPEN
            + " join authority a on a.id = o.authority_id where o.open <> 0 and o.id < ? order by"
            + " o.id desc limit ?",
        OpenItems::item,
        before == null ? LAST : before,
        fetch);
  }

  public Sums sums(LocalDate today) {
    return sql.first(
            "select coalesce(sum(o.open), 0), coalesce(sum(case when o.due_on < ? and o.open > 0"
                + " then o.open else 0 end), 0)"
                + OPEN,
            r -> new Sums(new Money((BigDecimal) r[0]), new Money((BigDecimal) r[1])),
            today)
        .orElseThrow();
  }

  private static OpenItem item(Object[] r) {
    return new OpenItem(
        (UUID) r[0],
        (UUID) r[1],
        (String) r[2],
        (String) r[3],
        LocalDate.parse((String) r[4]),
        LocalDate.parse((String) r[5]),
        new Money((BigDecimal) r[6]),
        new Money((BigDecimal) r[7]),
        ((Number) r[8]).intValue());
  }
}
