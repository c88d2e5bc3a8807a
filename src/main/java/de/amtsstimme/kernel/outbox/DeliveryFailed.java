package de.amtsstimme.kernel.outbox;

/**
 * It did not get out. Carries a class of error and neither message nor cause: what the other side
 * says may name people, and this ends up in the database and in logs.
 */
public final class DeliveryFailed extends Exception {

  private static final long serialVersionUID = 1L;
  private final boolean hopeless;

  public DeliveryFailed(String errorClass, boolean hopeless) {
    super(errorClass, null, false, false);
    this.hopeless = hopeless;
  }

  /** Will another attempt fail for the same reason? */
  public boolean isHopeless() {
    return hopeless;
  }
}
