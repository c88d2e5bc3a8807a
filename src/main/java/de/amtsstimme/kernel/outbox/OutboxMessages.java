package de.amtsstimme.kernel.outbox;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows. Every change of state is conditional: of two servers at once, one finds nothing. */
@ApplicationScoped
class OutboxMessages {

  private static final String ONE =
      "select id, kind, state, attempts, last_error, created_at, settled_at from outbox_message"
          + " where tenant_id = bound_tenant()";

  /** What is to be carried out. */
  record Parcel(UUID id, String kind, byte[] payload) {}

  @Inject NativeSql sql;

  /**
   * @return false if the same event has written it before
   */
  boolean insert(UUID id, String kind, String key, byte[] payload, UUID ticket, Instant now) {
    return sql.update(
            "insert into outbox_message (id, kind, dedup_key, payload, state, ticket, created_at)"
                + " values (?, ?, ?, ?, 'PENDING', ?, ?) on conflict (tenant_id, dedup_key) do nothing",
            id,
            kind,
            key,
            payload,
            ticket,
            now)
        == 1;
  }

  Optional<Parcel> findPending(UUID ticket) {
    return sql.first(
        "select id, kind, payload from outbox_message"
            + " where tenant_id = bound_tenant() and ticket = ? and state = 'PENDING'",
        r -> new Parcel((UUID) r[0], (String) r[1], (byte[]) r[2]),
        ticket);
  }

  void countAttempt(UUID ticket) {
    sql.update(
        "update outbox_message set attempts = attempts + 1"
            + " where tenant_id = bound_tenant() and ticket = ? and state = 'PENDING'",
        ticket);
  }

  void noteError(UUID ticket, String errorClass) {
    sql.update(
        "update outbox_message set last_error = ?"
            + " where tenant_id = bound_tenant() and ticket = ? and state = 'PENDING'",
        errorClass,
        ticket);
  }

  /** Out of PENDING, and the content with it unless a person may want it to go out after all. */
  void settle(UUID ticket, OutboxState state, String reason, Instant now) {
    OutboxState.LIFE_CYCLE.require(OutboxState.PENDING, state);
    sql.update(
        "update outbox_message set state = ?, last_error = coalesce(cast(? as text), last_error), settled_at = ?,"
            + " payload = case when ? = 'DEAD' then payload end"
            + " where tenant_id = bound_tenant() and ticket = ? and state = 'PENDING'",
        state.name(),
        reason,
        now,
        state.name(),
        ticket);
  }

  boolean revive(UUID id, UUID ticket) {
    OutboxState.LIFE_CYCLE.require(OutboxState.DEAD, OutboxState.PENDING);
    return sql.update(
            "update outbox_message set state = 'PENDING', settled_at = null, ticket = ?"
                + " where tenant_id = bound_tenant() and id = ? and state = 'DEAD'",
            ticket,
            id)
        == 1;
  }

  boolean discard(UUID id, Instant now) {
    OutboxState.LIFE_CYCLE.require(OutboxState.DEAD, OutboxState.DROPPED);
    return sql.update(
            "update outbox_message set state = 'DROPPED', settled_at = ?, payload = null"
                + " where tenant_id = bound_tenant() and id = ? and state = 'DEAD'",
            now,
            id)
        == 1;
  }

  Optional<OutboxMessage> find(UUID id) {
    return sql.first(ONE + " and id = ?", OutboxMessages::message, id);
  }

  List<OutboxMessage> pageDead(UUID before, int fetch) {
    return sql.list(
        ONE + " and state = 'DEAD' and id < ? order by id desc limit ?",
        OutboxMessages::message,
        NativeSql.before(before),
        fetch);
  }

  int dropDeadBefore(Instant limit, Instant now) {
    return sql.update(
        "update outbox_message set state = 'DROPPED', settled_at = ?, payload = null, last_error = 'EXPIRED'"
            + " where tenant_id = bound_tenant() and state = 'DEAD' and settled_at < ?",
        now,
        limit);
  }

  int deleteSettledBefore(Instant limit) {
    return sql.update(
        "delete from outbox_message where tenant_id = bound_tenant()"
            + " and state in ('DELIVERED', 'DROPPED') and settled_at < ?",
        limit);
  }

  private static OutboxMessage message(Object[] r) {
    return new OutboxMessage(
        (UUID) r[0],
        (String) r[1],
        OutboxState.valueOf((String) r[2]),
        ((Number) r[3]).intValue(),
        (String) r[4],
        Columns.instant(r[5]),
        Columns.instant(r[6]));
  }
}
