package de.amtsstimme.contracts.store;

import de.amtsstimme.contracts.domain.Ceiling;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.domain.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract: proposed by the agency, accepted by the authority, then changed by amendments only,
 * which both sides agree on alike; what is booked under it is added up in its row, so that whoever
 * holds the row knows the sum.
 */
@Entity
@Table(name = "contract")
public class Contract extends TermsColumns {

  @Column(name = "used_net")
  private BigDecimal usedNet;

  private int amendments;

  @Column(name = "forecast_told")
  private LocalDate forecastTold;

  @Enumerated(EnumType.STRING)
  private ContractState state;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "ended_by_name")
  private String endedByName;

  protected Contract() {}

  public Contract(ContractTerms terms, Act proposed) {
    super(terms, proposed);
    this.state = ContractState.PROPOSED;
    this.usedNet = BigDecimal.ZERO;
  }

  /** Only a proposal is rewritten; the use case asks. */
  public void write(ContractTerms t) {
    say(t);
  }

  public Ceiling ceiling() {
    ContractTerms t = terms();
    return new Ceiling(
        t.ceiling(), new Money(usedNet), List.of(t.warnings().get(0), t.warnings().get(1), 100));
  }

  public void use(Money more) {
    this.usedNet = usedNet.add(more.amount());
  }

  public void accept(Act act) {
    move(ContractState.IN_FORCE);
    accepted(act);
  }

  /** As an accepted amendment says; what becomes of hours beyond the ceiling stays as it is. */
  void amend(ContractTerms amended) {
    say(amended.beyond(terms().beyondCeiling()));
    this.amendments++;
    this.forecastTold = null;
  }

  public void withdraw() {
    move(ContractState.WITHDRAWN);
  }

  /** Not later than agreed. */
  public void end(LocalDate lastDay, String reason, String byName) {
    move(ContractState.ENDED);
    endOn(lastDay);
    this.endReason = reason;
    this.endedByName = byName;
  }

  public void tellForecast(LocalDate today) {
    this.forecastTold = today;
  }

  /** Was it said that the ceiling comes before the end, since the last amendment? */
  public boolean forecastTold() {
    return forecastTold != null;
  }

  private void move(ContractState next) {
    ContractState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  /** How many were accepted. */
  public int amendments() {
    return amendments;
  }

  public ContractState state() {
    return state;
  }

  public String endReason() {
    return endReason;
  }

  /** Null while it goes on, and for what ended before that was written down. */
  public String endedByName() {
    return endedByName;
  }
}
