package de.amtsstimme.books.store;

import de.amtsstimme.books.domain.BookRange;
import de.amtsstimme.books.domain.CostRates;
import de.amtsstimme.books.domain.Figures.Invoiced;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the agency itself has: authorities, invoices, what its people cost. In the installation. */
@ApplicationScoped
public class AgencyLedger {

  /** A line of the directory. */
  public record Listed(UUID id, String slug, String name, boolean purged) {}

  /** A document, and whom it was sent to. */
  public record Document(UUID id, UUID authorityId, String authorityName, LocalDate issuedOn) {}

  @Inject NativeSql sql;

  public List<Listed> authorities() {
    return sql.list(
        "select id, slug, name, state = 'PURGED' from authority order by name, id",
        r -> new Listed((UUID) r[0], (String) r[1], (String) r[2], (Boolean) r[3]));
  }

  public CostRates costs() {
    return new CostRates(
        sql.list(
            "select p.person_id, cast(c.valid_from as text), c.hourly from provider_cost c join"
                + " provider p on p.id = c.provider_id",
            r ->
                new CostRates.Rate(
                    (UUID) r[0], LocalDate.parse((String) r[1]), new Money((BigDecimal) r[2]))));
  }

  /** By the month in which the service was complete. */
  public List<Invoiced> invoiced(BookRange range) {
    return sql.list(
        "select i.authority_id, to_char(i.supply_until, 'YYYY-MM'), sum(case when i.kind = 'CREDIT'"
            + " then -i.net else i.net end) from invoice i where bound_tenant() ="
            + " installation_tenant() and i.supply_until >= ? and i.supply_until < ? group by 1, 2"
            + " order by 1, 2",
        r -> new Invoiced((UUID) r[0], (String) r[1], new Money((BigDecimal) r[2])),
        range.firstDay(),
        range.end());
  }

  /** Issued in these months, in the order of their numbers. */
  public List<Document> documents(BookRange range) {
    return sql.list(
        "select i.id, i.authority_id, a.name, cast(i.issued_on as text) from invoice i join authority"
            + " a on a.id = i.authority_id where bound_tenant() = installation_tenant() and"
            + " i.issued_on >= ? and i.issued_on < ? order by i.prefix, i.year, i.seq",
        r -> new Document((UUID) r[0], (UUID) r[1], (String) r[2], LocalDate.parse((String) r[3])),
        range.firstDay(),
        range.end());
  }
}
