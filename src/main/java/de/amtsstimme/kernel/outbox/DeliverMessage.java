package de.amtsstimme.kernel.outbox;

import de.amtsstimme.kernel.crypto.SecretBox;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.QueuedJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import de.amtsstimme.kernel.outbox.OutboxChannel.Outcome;
import de.amtsstimme.kernel.outbox.OutboxMessages.Parcel;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries out one message: reads it in one transaction, delivers outside of any, marks it in a
 * second one. A crash in between delivers again; a server that comes too late finds its ticket used
 * and does nothing.
 */
@ApplicationScoped
public class DeliverMessage implements QueuedJob {

  @Inject ServiceWork work;
  @Inject OutboxMessages messages;
  @Inject SecretBox box;
  @Inject TenantScope scope;
  @Inject InstantSource clock;
  @Inject @Any Instance<OutboxChannel> channels;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_OUTBOX_ATTEMPTS", defaultValue = "10")
  int attempts;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_OUTBOX_FIRST_PAUSE", defaultValue = "PT30S")
  Duration firstPause;

  @Override
  public String name() {
    return "outbox-deliver";
  }

  @Override
  public int mostAttempts() {
    return attempts;
  }

  @Override
  public Duration backoff(int failures) {
    return Backoff.pause(firstPause, failures);
  }

  @Override
  public void run(UUID tenant, UUID ticket) {
    Optional<Parcel> parcel;
    try {
      parcel = inTransaction(tenant, () -> take(ticket));
    } catch (Refusal gone) {
      if (gone.code() != ProblemCode.NOT_FOUND) {
        throw gone;
      }
      return; // the authority is gone, and its messages with it
    }
    parcel.ifPresent(p -> carryOut(tenant, ticket, p));
  }

  @Override
  public void gaveUp(UUID tenant, UUID ticket) {
    mark(tenant, ticket, OutboxState.DEAD, null);
  }

  static String context(UUID tenant, UUID id) {
    return "outbox:" + tenant + ":" + id;
  }

  /** Nobody is written to in the name of an authority that has left. */
  private Optional<Parcel> take(UUID ticket) {
    if ("ENDED".equals(scope.state())) {
      messages.settle(ticket, OutboxState.DROPPED, "AUTHORITY_ENDED", clock.instant());
      return Optional.empty();
    }
    Optional<Parcel> parcel = messages.findPending(ticket);
    messages.countAttempt(ticket);
    return parcel;
  }

  private void carryOut(UUID tenant, UUID ticket, Parcel parcel) {
    Outcome outcome;
    try {
      outcome =
          channel(parcel.kind())
              .deliver(parcel.id(), box.open(context(tenant, parcel.id()), parcel.payload()));
    } catch (DeliveryFailed failed) {
      failed(tenant, ticket, failed.getMessage(), failed.isHopeless());
      return;
    } catch (RuntimeException e) {
      failed(tenant, ticket, e.getClass().getSimpleName(), false);
      return;
    }
    mark(tenant, ticket, outcome.state(), outcome.reason());
  }

  private void failed(UUID tenant, UUID ticket, String errorClass, boolean hopeless) {
    if (hopeless) {
      mark(tenant, ticket, OutboxState.DEAD, errorClass);
      return;
    }
    inTransaction(
        tenant,
        () -> {
          messages.noteError(ticket, errorClass);
          return null;
        });
    throw new NotDelivered(errorClass);
  }

  private void mark(UUID tenant, UUID ticket, OutboxState state, String reason) {
    inTransaction(
        tenant,
        () -> {
          messages.settle(ticket, state, reason, clock.instant());
          return null;
        });
  }

  private <T> T inTransaction(UUID tenant, java.util.concurrent.Callable<T> step) {
    return work.inTenant(Service.OUTBOX, tenant, Right.DELIVER_OUTBOX, step);
  }

  private OutboxChannel channel(String kind) {
    return channels.stream()
        .filter(c -> c.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no channel for " + kind));
  }

  /** Tells the scheduler to try again; without the cause, which may name people. */
  private static final class NotDelivered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotDelivered(String errorClass) {
      super(errorClass, null, false, false);
    }
  }
}
