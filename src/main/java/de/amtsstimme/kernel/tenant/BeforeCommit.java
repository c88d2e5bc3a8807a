package de.amtsstimme.kernel.tenant;

/**
 * Does its part at the very end of a transaction, after everything else was flushed: the audit
 * trail locks its head here.
 */
public interface BeforeCommit {
  void beforeCommit();

  /** The transaction is rolled back: what was gathered for it is about nothing any more. */
  default void forget() {}
}
