package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.Candidate;
import de.amtsstimme.approvals.domain.Span;
import de.amtsstimme.kernel.domain.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody is on call (Bereitschaft). */
@Entity
@Table(name = "on_call")
public class OnCall extends Spell {

  @Column(name = "set_by", updatable = false)
  private UUID setBy;

  @Column(name = "set_by_name", updatable = false)
  private String setByName;

  protected OnCall() {}

  /**
   * @param set by whom
   */
  public OnCall(Candidate person, Span span, Act set) {
    super(person.personId(), person.name(), span, set.at());
    this.setBy = set.by();
    this.setByName = set.byName();
  }

  public String setByName() {
    return setByName;
  }
}
