package de.amtsstimme.kernel.outbox;

import java.util.UUID;

/**
 * A way out of the process. Every bean of this type delivers the messages of its kind, outside of
 * any transaction, and perhaps more than once.
 */
public interface OutboxChannel {

  /** Stands in the messages: never changed once it landed. */
  String kind();

  /**
   * @param id the same at every attempt, so that the receiver can recognise a repetition
   * @throws DeliveryFailed to be tried again later, unless it says that this is hopeless
   */
  Outcome deliver(UUID id, String payload) throws DeliveryFailed;

  /** Delivered, or dropped for a reason: a word in capitals. */
  record Outcome(OutboxState state, String reason) {
    public static final Outcome DELIVERED = new Outcome(OutboxState.DELIVERED, null);

    public static Outcome dropped(String reason) {
      return new Outcome(OutboxState.DROPPED, reason);
    }
  }
}
