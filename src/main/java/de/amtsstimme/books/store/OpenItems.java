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

  private static final String OPEN =
      " from invoice_open o join invoice i on i.id = o.id where bound_tenant() ="
          + " installation_tenant()";

  @Inject NativeSql sql;

  /** Newest first. */
  public List<OpenItem> page(UUID before, int fetch) {
    return sql.list(
        "select o.id, o.authority_id, (select a.name from authority a where a.id ="
            + " o.authority_id), i.number, cast(i.issued_on as text), cast(o.due_on as text),"
            + " i.gross, o.open, (select coalesce(max(e.level), 0) from invoice_event e where"
            + " e.invoice_id = o.id and e.kind = 'REMINDER')"
            + OPEN
            + " and o.open <> 0 and o.id < ? order by o.id desc limit ?",
        OpenItems::item,
        NativeSql.before(before),
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
        r[5] == null ? null : LocalDate.parse((String) r[5]),
        new Money((BigDecimal) r[6]),
        new Money((BigDecimal) r[7]),
        ((Number) r[8]).intValue());
  }
}
