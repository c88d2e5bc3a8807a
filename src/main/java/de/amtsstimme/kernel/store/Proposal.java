package de.amtsstimme.kernel.store;

import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What one side writes and the other accepts, exactly as it read it. What else can become of it,
 * each has a life cycle of its own for.
 */
@MappedSuperclass
public abstract class Proposal extends WrittenRow {

  @Column(name = "accepted_by")
  private UUID acceptedBy;

  @Column(name = "accepted_by_name")
  private String acceptedByName;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Version private long version;

  protected Proposal() {}

  protected Proposal(Act proposed) {
    super(proposed);
  }

  /**
   * @throws Refusal CONCURRENT_CHANGE if it reads otherwise by now
   */
  public void requireRead(long versionRead) {
    if (version != versionRead) {
      throw new Refusal(ProblemCode.CONCURRENT_CHANGE);
    }
  }

  /** Once its life cycle has allowed that. */
  protected void accepted(Act act) {
    this.acceptedBy = act.by();
    this.acceptedByName = act.byName();
    this.acceptedAt = act.at();
  }

  /** Null until it is accepted. */
  public String acceptedByName() {
    return acceptedByName;
  }

  /** Null until it is accepted. */
  public Instant acceptedAt() {
    return acceptedAt;
  }

  public long version() {
    return version;
  }
}
