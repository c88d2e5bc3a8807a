package de.amtsstimme.contracts.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.contracts.domain.AwardLimits.AwardLimit;
import de.amtsstimme.contracts.domain.AwardLimits.Notice;
import de.amtsstimme.contracts.domain.AwardLimits.Order;
import de.amtsstimme.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How much is left, when it will be gone, and what the authority may award. */
class CeilingTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @Test
  void holdsToTheCent() {
    Ceiling c = ceiling("900.00");
    assertTrue(c.holds(Money.of("100.00")));
    assertFalse(c.holds(Money.of("100.01")));
  }

  @Test
  void warnsWhenItIsReachedNotBefore() {
    assertEquals(Optional.empty(), ceiling("799.99").warning());
    assertEquals(Optional.of(80), ceiling("800.00").warning());
    assertEquals(Optional.of(90), ceiling("999.99").warning());
    assertEquals(Optional.of(100), ceiling("1000.00").warning());
  }

  @Test
  void goesOnAsSinceTheFirstDay() {
    // 100 euros in ten days leave 900, ninety days more.
    LocalDate today = LocalDate.of(2026, 1, 10);
    assertEquals(Optional.of(today.plusDays(90)), ceiling("100").reachedOn(FIRST, LAST, today));
    assertEquals(Optional.empty(), ceiling("1").reachedOn(FIRST, LAST, today));
    assertEquals(Optional.empty(), ceiling("0").reachedOn(FIRST, LAST, today));
    assertEquals(Optional.empty(), ceiling("5").reachedOn(FIRST, LAST, FIRST.minusDays(1)));
    assertEquals(Optional.of(today), ceiling("1000").reachedOn(FIRST, LAST, today));
  }

  @Test
  void eachLevelIsNewOnce() {
    assertEquals(Optional.of(80), ceiling("800").newWarning(ceiling("799.99")));
    assertEquals(Optional.empty(), ceiling("899").newWarning(ceiling("800")));
    assertEquals(Optional.of(100), ceiling("1000").newWarning(ceiling("799")));
    assertEquals(Optional.empty(), ceiling("790").newWarning(ceiling("800")));
  }

  /** After four weeks, and when the day is within sixty. */
  @Test
  void theForecastIsToldWhenItSaysSomething() {
    LocalDate fourWeeks = FIRST.plusDays(28);
    // 29 days for 400 leave 600, 44 days more.
    assertTrue(ceiling("400").endsSoon(FIRST, LAST, fourWeeks));
    assertFalse(ceiling("400").endsSoon(FIRST, LAST, fourWeeks.minusDays(1)));
    // 29 days for 300 leave 700, 68 days more.
    assertFalse(ceiling("300").endsSoon(FIRST, LAST, fourWeeks));
    assertFalse(ceiling("1000").endsSoon(FIRST, LAST, fourWeeks));
    assertFalse(ceiling("400").endsSoon(FIRST, FIRST.plusDays(60), fourWeeks));
  }

  @Test
  void whatTheAuthorityHasNotSaidIsUnknown() {
    Order order = order("900", 2026);
    assertEquals(
        Optional.of(Notice.LIMIT_UNKNOWN),
        new AwardLimits(List.of()).notice(order, List.of(order)));
    assertEquals(
        Optional.of(Notice.LIMIT_UNKNOWN),
        limits("5000", LocalDate.of(2026, 2, 1)).notice(order, List.of(order)));
  }

  @Test
  void ordersOfAYearOnTheSameBasisAddUp() {
    AwardLimits limits = limits("2000", FIRST);
    Order order = order("900", 2026);
    assertEquals(Optional.empty(), limits.notice(order, List.of(order, order("900", 2025))));
    assertEquals(
        Optional.of(Notice.LIMIT_NEAR), limits.notice(order, List.of(order, order("700", 2026))));
    assertEquals(
        Optional.of(Notice.LIMIT_EXCEEDED),
        limits.notice(order, List.of(order, order("1100.01", 2026))));
  }

  @Test
  void theLatestLimitCounts() {
    AwardLimits both =
        new AwardLimits(List.of(limit("5000", FIRST.minusYears(1)), limit("1000", FIRST)));
    assertEquals(Money.of("1000"), both.of(AwardBasis.DIREKTAUFTRAG, FIRST).orElseThrow().limit());
    assertEquals(
        Money.of("5000"),
        both.of(AwardBasis.DIREKTAUFTRAG, FIRST.minusDays(1)).orElseThrow().limit());
    assertTrue(both.of(AwardBasis.RAHMENVERTRAG, FIRST).isEmpty());
  }

  private static Ceiling ceiling(String used) {
    return new Ceiling(Money.of("1000"), Money.of(used), List.of(80, 90, 100));
  }

  private static Order order(String ceiling, int year) {
    return new Order(AwardBasis.DIREKTAUFTRAG, LocalDate.of(year, 1, 15), Money.of(ceiling));
  }

  private static AwardLimits limits(String limit, LocalDate from) {
    return new AwardLimits(List.of(limit(limit, from)));
  }

  private static AwardLimit limit(String limit, LocalDate from) {
    return new AwardLimit(AwardBasis.DIREKTAUFTRAG, Money.of(limit), from, "Dienstanweisung");
  }
}
