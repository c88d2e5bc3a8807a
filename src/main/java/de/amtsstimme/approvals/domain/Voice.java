package de.amtsstimme.approvals.domain;

import java.util.UUID;

/**
 * One decision of a run, as the rules need it.
 *
 * @param onBehalfOf in whose place, or null
 */
public record Voice(int position, UUID personId, UUID onBehalfOf, Verdict verdict) {

  /** Whose right was used: a right counts once in a step, whoever uses it. */
  public UUID right() {
    return onBehalfOf == null ? personId : onBehalfOf;
  }
}
