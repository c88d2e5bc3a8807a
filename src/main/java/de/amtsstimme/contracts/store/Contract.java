package de.amtsstimme.contracts.store;

import de.amtsstimme.contracts.domain.AwardBasis;
import de.amtsstimme.contracts.domain.BeyondCeiling;
import de.amtsstimme.contracts.domain.BillingInterval;
import de.amtsstimme.contracts.domain.Buyer;
import de.amtsstimme.contracts.domain.Ceiling;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A contract: proposed by the agency, accepted by the authority, then unchanged; what is booked
 * under it is added up in its row, so that whoever holds the row knows the sum.
 */
@Entity
@Table(name = "contract")
public class Contract {

  @Id private UUID id;

  private String number;

  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "award_basis")
  private AwardBasis awardBasis;

  @Column(name = "order_reference")
  private String orderReference;

  @Column(name = "contract_reference")
  private String contractReference;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "ceiling_net")
  private BigDecimal ceilingNet;

  @Column(name = "used_net")
  private BigDecimal usedNet;

  @Column(name = "first_warning")
  private int firstWarning;

  @Column(name = "second_warning")
  private int secondWarning;

  @Enumerated(EnumType.STRING)
  @Column(name = "beyond_ceiling")
  private BeyondCeiling beyondCeiling;

  @Enumerated(EnumType.STRING)
  @Column(name = "billing_interval")
  private BillingInterval billingInterval;

  @Column(name = "invoice_name")
  private String invoiceName;

  @Column(name = "invoice_street")
  private String invoiceStreet;

  @Column(name = "invoice_postal_code")
  private String invoicePostalCode;

  @Column(name = "invoice_city")
  private String invoiceCity;

  @Column(name = "leitweg_id")
  private String leitwegId;

  @Column(name = "endpoint_scheme")
  private String endpointScheme;

  @Column(name = "endpoint_id")
  private String endpointId;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_email")
  private String contactEmail;

  @Column(name = "contact_phone")
  private String contactPhone;

  @Column(name = "confirmer_id")
  private UUID confirmerId;

  @Enumerated(EnumType.STRING)
  private ContractState state;

  @Column(name = "accepted_by")
  private UUID acceptedBy;

  @Column(name = "accepted_by_name")
  private String acceptedByName;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "created_by", updatable = false)
  private UUID createdBy;

  @Column(name = "created_by_name", updatable = false)
  private String createdByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected Contract() {}

  public Contract(ContractTerms terms, UUID by, String byName, Instant now) {
    this.id = EntityId.next();
    this.state = ContractState.PROPOSED;
    this.usedNet = BigDecimal.ZERO;
    this.createdBy = by;
    this.createdByName = byName;
    this.createdAt = now;
    write(terms);
  }

  /** Only a proposal is rewritten; the use case asks. */
  public final void write(ContractTerms t) {
    this.number = t.number();
    this.title = t.title();
    this.awardBasis = t.awardBasis();
    this.orderReference = t.orderReference();
    this.contractReference = t.contractReference();
    this.startsOn = t.startsOn();
    this.endsOn = t.endsOn();
    this.ceilingNet = t.ceiling().amount();
    this.firstWarning = t.warnings().get(0);
    this.secondWarning = t.warnings().get(1);
    this.beyondCeiling = t.beyondCeiling();
    this.billingInterval = t.billingInterval();
    this.confirmerId = t.confirmerId();
    sendInvoicesTo(t.buyer());
  }

  private void sendInvoicesTo(Buyer b) {
    this.invoiceName = b.name();
    this.invoiceStreet = b.street();
    this.invoicePostalCode = b.postalCode();
    this.invoiceCity = b.city();
    this.leitwegId = b.leitwegId();
    this.endpointScheme = b.endpointScheme();
    this.endpointId = b.endpointId();
    this.contactName = b.contactName();
    this.contactEmail = b.contactEmail();
    this.contactPhone = b.contactPhone();
  }

  public ContractTerms terms() {
    return new ContractTerms(
        number,
        title,
        awardBasis,
        orderReference,
        contractReference,
        startsOn,
        endsOn,
        new Money(ceilingNet),
        List.of(firstWarning, secondWarning),
        beyondCeiling,
        billingInterval,
        new Buyer(
            invoiceName,
            invoiceStreet,
            invoicePostalCode,
            invoiceCity,
            leitwegId,
            endpointScheme,
            endpointId,
            contactName,
            contactEmail,
            contactPhone),
        confirmerId);
  }

  public Ceiling ceiling() {
    return new Ceiling(
        new Money(ceilingNet), new Money(usedNet), List.of(firstWarning, secondWarning, 100));
  }

  public void use(Money more) {
    this.usedNet = usedNet.add(more.amount());
  }

  public void beyondCeiling(BeyondCeiling rule) {
    this.beyondCeiling = rule;
  }

  public void accept(UUID by, String byName, Instant now) {
    move(ContractState.IN_FORCE);
    this.acceptedBy = by;
    this.acceptedByName = byName;
    this.acceptedAt = now;
  }

  public void withdraw() {
    move(ContractState.WITHDRAWN);
  }

  /** Not later than agreed. */
  public void end(LocalDate lastDay, String reason) {
    move(ContractState.ENDED);
    this.endsOn = lastDay;
    this.endReason = reason;
  }

  private void move(ContractState next) {
    ContractState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  public UUID id() {
    return id;
  }

  public ContractState state() {
    return state;
  }

  public String acceptedByName() {
    return acceptedByName;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public String endReason() {
    return endReason;
  }

  public String createdByName() {
    return createdByName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
