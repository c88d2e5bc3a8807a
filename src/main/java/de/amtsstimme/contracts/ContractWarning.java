package de.amtsstimme.contracts;

import java.util.UUID;

/**
 * Something about a contract that both sides should know. Fired in the transaction that brings it
 * about.
 *
 * @param step the same again only for what was told before; see {@link WatchContract#holds}
 */
public record ContractWarning(Kind kind, UUID contractId, int step) {

  /** What it is about. */
  public enum Kind {
    /** A warning level of the ceiling was reached. */
    CEILING,
    /** At the pace so far the ceiling is reached before the term is over. */
    FORECAST,
    /** Orders come near the authority's award limit, or pass it. */
    AWARD_LIMIT
  }
}
