package de.amtsstimme.invoices.store;

import de.amtsstimme.invoices.domain.InvoiceNumber;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The ranges of numbers. Whoever takes a number holds the range until the end of the transaction;
 * if that fails, the number is free again. So there are no gaps.
 */
@ApplicationScoped
public class InvoiceNumbers {

  @Inject NativeSql sql;

  public InvoiceNumber take(String prefix, int year) {
    sql.update(
        "insert into invoice_counter (prefix, year, last) values (?, ?, 0) on conflict do nothing",
        prefix,
        year);
    long seq =
        sql.first(
                "update invoice_counter set last = last + 1 where prefix = ? and year = ?"
                    + " returning last",
                r -> ((Number) r[0]).longValue(),
                prefix,
                year)
            .orElseThrow();
    return new InvoiceNumber(prefix, year, seq);
  }
}
