package de.amtsstimme.kernel.outbox;

import de.amtsstimme.kernel.crypto.SecretBox;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.jobs.JobQueue;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Writes an effect that leaves the process into the running transaction, for the bound authority or
 * the installation. It happens if and only if that commits.
 */
@ApplicationScoped
public class Outbox {

  @Inject OutboxMessages messages;
  @Inject DeliverMessage deliver;
  @Inject JobQueue jobs;
  @Inject SecretBox box;
  @Inject TenantScope scope;
  @Inject InstantSource clock;

  /**
   * @param kind of the {@link OutboxChannel} that delivers it
   * @param key names the event: a second message with the same key is not written. Ids only.
   * @param payload what the channel needs; encrypted here
   * @return false if the key is there already
   */
  public boolean add(String kind, String key, String payload) {
    UUID id = EntityId.next();
    UUID ticket = EntityId.next();
    Instant now = clock.instant();
    byte[] sealed = box.seal(DeliverMessage.context(scope.id(), id), payload);
    if (!messages.insert(id, kind, key, sealed, ticket, now)) {
      return false;
    }
    jobs.add(deliver, scope.id(), ticket, now);
    return true;
  }
}
