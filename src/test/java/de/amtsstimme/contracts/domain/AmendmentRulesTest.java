package de.amtsstimme.contracts.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an amendment may change. */
class AmendmentRulesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final ContractTerms IS = terms("N", FIRST, LAST, "1000", "Kämmerei");

  @Test
  void moreMoneyMoreTimeAnotherAddress() {
    assertEquals(List.of(), errors(terms("N", FIRST, LAST, "1000.01", "Kämmerei")));
    assertEquals(List.of(), errors(terms("N", FIRST, LAST.plusDays(1), "1000", "Kämmerei")));
    assertEquals(List.of(), errors(terms("N", FIRST, LAST, "1000", "Hauptamt")));
    assertEquals(List.of(), errors(terms("N", FIRST, LAST, "400", "Kämmerei")));
  }

  @Test
  void neverBelowWhatIsBooked() {
    assertEquals(
        List.of("/terms/ceiling/amount BELOW_USED"),
        errors(terms("N", FIRST, LAST, "399.99", "Kämmerei")));
  }

  @Test
  void whatMakesItThisContractStays() {
    assertEquals(
        List.of("/terms/number FIXED", "/terms/startsOn FIXED"),
        errors(terms("M", FIRST.plusDays(1), LAST, "1000", "Kämmerei")));
    assertEquals(
        List.of("/terms/endsOn SHORTER"),
        errors(terms("N", FIRST, LAST.minusDays(1), "1000", "Kämmerei")));
  }

  @Test
  void nothingIsNoAmendment() {
    assertEquals(List.of("/terms NOTHING_CHANGED"), errors(IS));
    assertEquals(List.of("/terms NOTHING_CHANGED"), errors(IS.beyond(BeyondCeiling.NOT_BILLABLE)));
  }

  @Test
  void theRulesOfAContractHoldForIt() {
    assertEquals(
        List.of("/terms/endsOn TERM", "/terms/endsOn SHORTER"),
        errors(terms("N", FIRST, FIRST.minusDays(1), "1000", "Kämmerei")));
  }

  /** A scheme that no invoice can carry would be sent as something else. */
  @Test
  void whereInvoicesGoIsKnown() {
    assertEquals(List.of("/invoice/endpointScheme SCHEME"), endpoint("0060", "1"));
    assertEquals(List.of("/invoice/endpointId ENDPOINT"), endpoint("EM", "keine"));
    assertEquals(List.of("/invoice/endpointId ENDPOINT"), endpoint("0204", "991-03730-18"));
    assertEquals(List.of("/invoice/endpointId ENDPOINT"), endpoint("EM", null));
    assertEquals(List.of(), endpoint("EM", "a@b.example"));
    assertEquals(List.of(), endpoint("0204", "991-03730-19"));
    assertEquals(List.of(), endpoint("0088", "4000000000006"));
  }

  private static List<String> endpoint(String scheme, String id) {
    ContractTerms t = IS;
    Buyer buyer = new Buyer("K", null, null, "C", null, scheme, id, null, null, null);
    return brief(
        ContractRules.errors(
            new ContractTerms(
                t.number(),
                t.title(),
                t.awardBasis(),
                null,
                null,
                t.startsOn(),
                t.endsOn(),
                t.ceiling(),
                t.warnings(),
                t.beyondCeiling(),
                t.billingInterval(),
                buyer,
                null)));
  }

  private static List<String> errors(ContractTerms next) {
    return brief(AmendmentRules.errors(IS, Money.of("400"), next));
  }

  private static List<String> brief(List<de.amtsstimme.kernel.domain.Refusal.FieldError> errors) {
    return errors.stream().map(e -> e.pointer() + " " + e.code()).toList();
  }

  private static ContractTerms terms(
      String number, LocalDate first, LocalDate last, String ceiling, String buyer) {
    return new ContractTerms(
        number,
        "T",
        AwardBasis.DIREKTAUFTRAG,
        null,
        null,
        first,
        last,
        Money.of(ceiling),
        List.of(80, 90),
        BeyondCeiling.REFUSED,
        BillingInterval.MONTHLY,
        new Buyer(buyer, null, null, "C", null, null, null, null, null, null),
        null);
  }
}
