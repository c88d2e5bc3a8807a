package de.amtsstimme.contracts.store;

import de.amtsstimme.contracts.domain.AwardBasis;
import de.amtsstimme.contracts.domain.BeyondCeiling;
import de.amtsstimme.contracts.domain.BillingInterval;
import de.amtsstimme.contracts.domain.Buyer;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.store.Proposal;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What both sides agree on, as columns: of a contract, and of an amendment to it. */
@MappedSuperclass
public abstract class TermsColumns extends Proposal {

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

  protected TermsColumns() {}

  TermsColumns(ContractTerms terms, Act proposed) {
    super(proposed);
    say(terms);
  }

  final void say(ContractTerms t) {
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

  void endOn(LocalDate lastDay) {
    this.endsOn = lastDay;
  }

  public void beyondCeiling(BeyondCeiling rule) {
    this.beyondCeiling = rule;
  }
}
