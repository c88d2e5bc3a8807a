package de.amtsstimme.billingruns.store;

import de.amtsstimme.billingruns.domain.BillingItemState;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far runs are, over all authorities: read in the installation. */
@ApplicationScoped
public class RunProgress {

  /** So many lines of a run in one state, and what they come to. */
  public record Sum(BillingItemState state, int count, Money net, Money gross) {}

  /** A line, with the authority's name and the number of its invoice. */
  public record Line(
      UUID id,
      UUID authorityId,
      String authorityName,
      UUID contractId,
      String contractNumber,
      YearMonth period,
      BillingItemState state,
      String code,
      String detail,
      UUID invoiceId,
      String invoiceNumber,
      Money net,
      Money gross) {}

  @Inject NativeSql sql;

  /** Authorities in which something is left to do. */
  public List<UUID> open(UUID run) {
    return sql.list(
        "select distinct authority_id from billing_run_item where run_id = ? and state = 'PENDING'"
            + " order by authority_id",
        r -> (UUID) r[0],
        run);
  }

  public Map<UUID, List<Sum>> sums(Collection<UUID> runs) {
    return sql.listByOwner(
        "select run_id, state, count(*), coalesce(sum(net), 0), coalesce(sum(gross), 0) from"
            + " billing_run_item where run_id = any (cast(string_to_array(?, ',') as uuid[])) group"
            + " by run_id, state order by run_id, state",
        r ->
            new Sum(
                BillingItemState.valueOf((String) r[1]),
                ((Number) r[2]).intValue(),
                new Money((BigDecimal) r[3]),
                new Money((BigDecimal) r[4])),
        runs);
  }

  /**
   * Newest first.
   *
   * @param state null for all
   */
  public List<Line> page(UUID run, BillingItemState state, UUID before, int fetch) {
    return sql.list(
        "select i.id, i.authority_id, a.name, i.contract_id, i.contract_number, cast(i.period as"
            + " text), i.state, i.problem_code, i.detail, i.invoice_id, v.number, i.net, i.gross"
            + " from billing_run_item i join authority a on a.id = i.authority_id left join invoice"
            + " v on v.id = i.invoice_id where i.run_id = ? and i.id < ? and (i.state = ? or ?) "
            + "order by i.id desc limit ?",
        RunProgress::line,
        run,
        NativeSql.before(before),
        state == null ? "" : state.name(),
        state == null,
        fetch);
  }

  private static Line line(Object[] r) {
    return new Line(
        (UUID) r[0],
        (UUID) r[1],
        (String) r[2],
        (UUID) r[3],
        (String) r[4],
        YearMonth.from(LocalDate.parse((String) r[5])),
        BillingItemState.valueOf((String) r[6]),
        (String) r[7],
        (String) r[8],
        (UUID) r[9],
        (String) r[10],
        r[11] == null ? null : new Money((BigDecimal) r[11]),
        r[12] == null ? null : new Money((BigDecimal) r[12]));
  }
}
