package de.amtsstimme.billingruns.store;

import de.amtsstimme.billingruns.domain.BillingItemState;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of runs, as the service writes them in the authority that it is bound to. */
@ApplicationScoped
public class BillingItems {

  /** A period of a contract that this transaction has in hand. */
  public record Taken(UUID id, UUID contractId, YearMonth period) {}

  /**
   * What came of it; what does not belong to its state is null.
   *
   * @param code of a failure
   * @param detail a sentence for people
   */
  public record Outcome(
      BillingItemState state,
      String code,
      String detail,
      UUID invoiceId,
      BigDecimal net,
      BigDecimal gross) {}

  @Inject NativeSql sql;

  /** Once per run; a second time changes nothing. */
  public void add(UUID run, UUID contract, String number, YearMonth period) {
    sql.update(
        "insert into billing_run_item (id, run_id, contract_id, contract_number, period, state)"
            + " values (?, ?, ?, ?, ?, 'PENDING') on conflict do nothing",
        EntityId.next(),
        run,
        contract,
        number,
        period.atDay(1));
  }

  /** Oldest first. */
  public List<UUID> pending(UUID run) {
    return sql.list(
        "select id from billing_run_item where run_id = ? and authority_id = bound_tenant() and"
            + " state = 'PENDING' order by id",
        r -> (UUID) r[0],
        run);
  }

  /** Until the end of the transaction nobody else has it; empty if somebody has, or it is done. */
  public Optional<Taken> take(UUID id) {
    return sql.first(
        "select id, contract_id, cast(period as text) from billing_run_item where id = ? and"
            + " authority_id = bound_tenant() and state = 'PENDING' for update skip locked",
        r -> new Taken((UUID) r[0], (UUID) r[1], YearMonth.from(LocalDate.parse((String) r[2]))),
        id);
  }

  public void finish(UUID id, Outcome o, Instant now) {
    sql.update(
        "update billing_run_item set state = ?, problem_code = ?, detail = ?, invoice_id = cast(?"
            + " as uuid), net = cast(? as numeric), gross = cast(? as numeric), done_at = ? where"
            + " id = ? and authority_id = bound_tenant()",
        o.state().name(),
        o.code(),
        o.detail(),
        o.invoiceId(),
        o.net(),
        o.gross(),
        now,
        id);
  }

  /** A period whose invoice was cancelled since is free again. */
  public void freeCancelled(Taken item, Instant now) {
    sql.update(
        "update billing_run_item i set freed_at = ? where i.authority_id = bound_tenant() and"
            + " i.contract_id = ? and i.period = ? and i.state = 'ISSUED' and i.freed_at is null"
            + " and exists (select from invoice c where c.preceding_id = i.invoice_id and c.kind ="
            + " 'CANCELLATION')",
        now,
        item.contractId(),
        item.period().atDay(1));
  }

  /** By this run or another one. */
  public boolean isIssued(Taken item) {
    return sql.first(
            "select 1 from billing_run_item where authority_id = bound_tenant() and contract_id = ?"
                + " and period = ? and state = 'ISSUED' and freed_at is null",
            r -> r,
            item.contractId(),
            item.period().atDay(1))
        .isPresent();
  }
}
