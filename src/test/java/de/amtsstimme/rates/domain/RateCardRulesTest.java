package de.amtsstimme.rates.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a card may say; and money, which has two decimals. */
class RateCardRulesTest {

  @Property(tries = 300)
  void whatPeopleCouldWriteIsSound(@ForAll long seed) {
    assertEquals(List.of(), RateCardRules.errors(RandomCards.card(new Random(seed))));
  }

  @Test
  void everyFaultIsNamedWithItsPlace() {
    FlatFee fee =
        new FlatFee(
            new UUID(1, 1),
            "A",
            FlatFee.Per.MONTH,
            Money.ZERO,
            Set.of(Activity.TEXT),
            0,
            Money.ZERO);
    FlatFee again =
        new FlatFee(
            new UUID(1, 2), "B", FlatFee.Per.MONTH, Money.of("1"), Set.of(Activity.TEXT), 5, null);
    RateCard card =
        new RateCard(
            List.of(rate("0"), rate("10")),
            new Surcharges(
                List.of(
                    surcharge(SurchargeKind.SUNDAY, 600, 300, "10"),
                    surcharge(SurchargeKind.NIGHT, 600, 300, "201"),
                    surcharge(SurchargeKind.EVENING, 5, 5, "0")),
                Stacking.HIGHEST),
            List.of(),
            null,
            new Rounding(7, Rounding.Scope.PER_DAY),
            0,
            List.of(fee, again),
            new VolumeDiscount(
                List.of(
                    new VolumeDiscount.Tier(60, new BigDecimal("101")),
                    new VolumeDiscount.Tier(60, BigDecimal.ONE))));
    assertEquals(
        List.of(
            "/rates/0/hourly POSITIVE",
            "/rates/1 RATE_TWICE",
            "/surcharges/0/until SPAN_ORDER",
            "/surcharges/1/percent PERCENT",
            "/surcharges/2/until SPAN_ORDER",
            "/surcharges/2/percent PERCENT",
            "/unitMinutes UNIT",
            "/fees/0/price POSITIVE",
            "/fees/0/beyond POSITIVE",
            "/fees/0/includedMinutes INCLUSION",
            "/fees/1/activities INCLUDED_TWICE",
            "/discount/0/percent PERCENT",
            "/discount/1/fromMinutes ORDER"),
        RateCardRules.errors(card).stream().map(RateCardRulesTest::brief).toList());
    assertEquals(2, RateCardRules.unusual(card).size());
  }

  @Test
  void moneyHasTwoDecimals() {
    assertEquals("85.50", Money.of("85.5").toString());
    assertThrows(ArithmeticException.class, () -> Money.of("85.505"));
    assertEquals(Money.of("0.01"), Money.rounded(new BigDecimal("0.005")));
    assertEquals(Money.of("-0.01"), Money.rounded(new BigDecimal("-0.005")));
    assertEquals(Money.of("0.00"), Money.rounded(new BigDecimal("0.0049999")));
    assertEquals(Money.of("10.63"), Money.of("106.25").percent(BigDecimal.TEN));
  }

  private static Rate rate(String hourly) {
    return new Rate(Activity.TEXT, null, Money.of(hourly));
  }

  private static Surcharge surcharge(SurchargeKind kind, int from, int until, String percent) {
    return new Surcharge(kind, from, until, new BigDecimal(percent));
  }

  private static String brief(FieldError e) {
    return e.pointer() + " " + e.code();
  }
}
