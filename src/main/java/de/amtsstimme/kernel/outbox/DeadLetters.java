package de.amtsstimme.kernel.outbox;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.jobs.JobQueue;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The bound authority's messages that were given up, for the people who decide about them. */
@ApplicationScoped
public class DeadLetters {

  /** How much lies there; slug and name are null for the installation's own. */
  public record Count(
      UUID tenantId, String slug, String name, long pending, long dead, Instant oldestDeadAt) {}

  @Inject OutboxMessages messages;
  @Inject DeliverMessage deliver;
  @Inject JobQueue jobs;
  @Inject NativeSql sql;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  public List<OutboxMessage> page(UUID before, int fetch) {
    return messages.pageDead(before, fetch);
  }

  /**
   * One that is or was dead: its id stays good after a replay.
   *
   * @throws Refusal NOT_FOUND
   */
  public OutboxMessage get(UUID id) {
    return messages.find(id).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  /**
   * @throws Refusal NOT_FOUND, or TRANSITION_NOT_ALLOWED for one that is not dead (any more)
   */
  public OutboxMessage replay(UUID id) {
    OutboxMessage message = get(id);
    OutboxState.LIFE_CYCLE.require(message.state(), OutboxState.PENDING);
    UUID ticket = EntityId.next();
    if (!messages.revive(id, ticket)) {
      throw new Refusal(ProblemCode.CONCURRENT_CHANGE);
    }
    jobs.add(deliver, scope.id(), ticket, clock.instant());
    return get(id);
  }

  /**
   * @throws Refusal NOT_FOUND, or TRANSITION_NOT_ALLOWED for one that is not dead (any more)
   */
  public OutboxMessage discard(UUID id) {
    OutboxMessage message = get(id);
    if (message.state() != OutboxState.DEAD) {
      throw new Refusal(ProblemCode.TRANSITION_NOT_ALLOWED, message.state().name(), "–");
    }
    if (!messages.discard(id, clock.instant())) {
      throw new Refusal(ProblemCode.CONCURRENT_CHANGE);
    }
    return get(id);
  }

  /** For the agency's administration; empty for everybody else, which the database sees to. */
  public List<Count> counts() {
    return sql.list(
        "select tenant_id, slug, name, pending, dead, oldest_dead_at from door_outbox_counts()",
        r ->
            new Count(
                (UUID) r[0],
                (String) r[1],
                (String) r[2],
                ((Number) r[3]).longValue(),
                ((Number) r[4]).longValue(),
                Columns.instant(r[5])));
  }
}
