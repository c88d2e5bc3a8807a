package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.domain.Span;
import de.amtsstimme.kernel.domain.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody is away, and somebody else decides in their place. */
@Entity
@Table(name = "deputy")
public class Deputy extends Spell {

  @Column(name = "deputy_id", updatable = false)
  private UUID deputyId;

  @Column(name = "deputy_name", updatable = false)
  private String deputyName;

  protected Deputy() {}

  /**
   * @param act of the one who is away
   */
  public Deputy(Act act, Candidate deputy, Span span) {
    super(act.by(), act.byName(), span, act.at());
    this.deputyId = deputy.personId();
    this.deputyName = deputy.name();
  }

  public UUID deputyId() {
    return deputyId;
  }

  public String deputyName() {
    return deputyName;
  }
}
