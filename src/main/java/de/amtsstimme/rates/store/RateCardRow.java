package de.amtsstimme.rates.store;

import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.store.Proposal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A rate card of one contract: written once, accepted once, in force from a day on. */
@Entity
@Table(name = "rate_card")
public class RateCardRow extends Proposal {

  @Column(name = "contract_id", updatable = false)
  private UUID contractId;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(updatable = false)
  private String body;

  protected RateCardRow() {}

  public RateCardRow(UUID contractId, LocalDate validFrom, String body, Act written) {
    super(written);
    this.contractId = contractId;
    this.validFrom = validFrom;
    this.body = body;
  }

  /**
   * @throws Refusal ACCEPTED_ALREADY
   */
  public void accept(Act act) {
    if (acceptedAt() != null) {
      throw new Refusal(ProblemCode.ACCEPTED_ALREADY);
    }
    accepted(act);
  }

  public UUID contractId() {
    return contractId;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** JSON. */
  public String body() {
    return body;
  }
}
