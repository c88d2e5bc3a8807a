package de.amtsstimme.rates.domain;

import de.amtsstimme.kernel.domain.Money;
import java.util.Set;
import java.util.UUID;

/**
 * A price that does not depend on hours, and the hours that are in it.
 *
 * @param price net, of one month or one piece
 * @param activities whose minutes are in it; empty: none are
 * @param includedMinutes per month or piece
 * @param beyond net per hour of those activities once they are used up; null: as the card has it
 */
public record FlatFee(
    UUID id,
    String name,
    Per per,
    Money price,
    Set<Activity> activities,
    int includedMinutes,
    Money beyond) {

  /** What the price is for. */
  public enum Per {
    MONTH,
    PIECE
  }

  public FlatFee {
    activities = Set.copyOf(activities);
  }
}
