package de.amtsstimme.books.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.amtsstimme.books.domain.AnswerShares.Answered;
import de.amtsstimme.books.domain.AnswerShares.Share;
import de.amtsstimme.books.domain.Figures.Invoiced;
import de.amtsstimme.kernel.domain.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final UUID TOWN = new UUID(0, 1);
  private static final UUID STATE = new UUID(0, 2);
  private static final UUID LENA = new UUID(0, 3);
  private static final UUID TOM = new UUID(0, 4);
  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  private static final Map<UUID, String> NAMES = Map.of(TOWN, "Stadt", STATE, "Land");
  private static final CostRates RATES =
      new CostRates(
          List.of(
              new CostRates.Rate(LENA, LocalDate.of(2026, 1, 1), Money.of("41.17")),
              new CostRates.Rate(LENA, DAY, Money.of("50.00"))));

  @Test
  void costIsThatOfTheDay() {
    Figure before = only(work(TOWN, LENA, DAY.minusDays(1), 90, "180.00"));
    assertEquals(Money.of("61.76"), before.cost());
    assertEquals(Money.of("118.24"), before.margin());
    assertEquals(Money.of("75.00"), only(work(TOWN, LENA, DAY, 90, "180.00")).cost());
  }

  @Test
  void whereNoCostIsKnownThereIsNoMargin() {
    Figure tom = only(work(TOWN, TOM, DAY, 60, "85.00"));
    assertNull(tom.cost());
    assertNull(tom.margin());
    assertEquals(60, tom.minutesWithoutCost());
    Figures.Table both =
        figures()
            .table(
                BookDimension.AUTHORITY,
                List.of(work(TOWN, TOM, DAY, 60, "85.00"), work(TOWN, LENA, DAY, 60, "120.00")),
                List.of());
    assertEquals(Money.of("50.00"), both.lines().get(0).cost());
    assertEquals(60, both.lines().get(0).minutesWithoutCost());
  }

  @Test
  void invoicesSayForWhomAndWhenAndNothingElse() {
    List<Worked> worked = List.of(work(TOWN, LENA, DAY, 60, "120.00"));
    List<Invoiced> invoiced =
        List.of(
            new Invoiced(TOWN, "2026-10", Money.of("500.00")),
            new Invoiced(STATE, "2026-10", Money.of("-20.00")));
    Figures.Table byAuthority = figures().table(BookDimension.AUTHORITY, worked, invoiced);
    assertEquals(List.of("Stadt", "Land"), byAuthority.lines().stream().map(Figure::name).toList());
    assertEquals(Money.of("-20.00"), byAuthority.lines().get(1).invoiced());
    assertEquals(0, byAuthority.lines().get(1).minutes());
    assertEquals(Money.of("480.00"), byAuthority.total().invoiced());
    Figures.Table byPerson = figures().table(BookDimension.PERSON, worked, invoiced);
    assertNull(byPerson.lines().get(0).invoiced());
    assertEquals(1, byPerson.lines().size());
    assertEquals(
        Money.of("480.00"),
        figures().table(BookDimension.MONTH, worked, invoiced).lines().get(0).invoiced());
  }

  /** The cost of many pieces is the cost of all of them, rounded once, in whatever order. */
  @Property(tries = 500)
  void costIsExact(@ForAll long seed) {
    Random random = new Random(seed);
    List<Worked> worked = new ArrayList<>();
    BigInteger sixtiethsOfCents = BigInteger.ZERO;
    for (int i = 0; i < 1 + random.nextInt(40); i++) {
      long minutes = 1 + random.nextInt(600);
      boolean later = random.nextBoolean();
      worked.add(work(TOWN, LENA, later ? DAY : DAY.minusDays(1), minutes, "1.00"));
      sixtiethsOfCents = sixtiethsOfCents.add(BigInteger.valueOf(minutes * (later ? 5000 : 4117)));
    }
    Collections.shuffle(worked, random);
    long cents =
        sixtiethsOfCents
            .multiply(BigInteger.TWO)
            .add(BigInteger.valueOf(60))
            .divide(BigInteger.valueOf(120))
            .longValueExact();
    Figure figure = figures().table(BookDimension.AUTHORITY, worked, List.of()).lines().get(0);
    assertEquals(cents, figure.cost().amount().movePointRight(2).longValueExact(), "seed " + seed);
  }

  @Test
  void sharesByTopic() {
    List<Share> shares =
        AnswerShares.of(
            List.of(new Answered(TOWN, "Abfall", 2, 1), new Answered(TOWN, "", 0, 1)),
            List.of(topic("Abfall", 60, "120.00"), topic("Bauen", 30, "60.00")),
            RATES,
            NAMES);
    assertEquals(List.of("", "Abfall", "Bauen"), shares.stream().map(Share::topic).toList());
    assertEquals("0.0", shares.get(0).agencyPercent().toPlainString());
    Share waste = shares.get(1);
    assertEquals("66.7", waste.agencyPercent().toPlainString());
    assertEquals(Money.of("16.67"), waste.costPerAnswer());
    assertEquals(Money.of("40.00"), waste.pricePerAnswer());
    assertNull(shares.get(2).agencyPercent());
    assertNull(shares.get(2).costPerAnswer());
  }

  private static Figure only(Worked worked) {
    return figures().table(BookDimension.PERSON, List.of(worked), List.of()).lines().get(0);
  }

  private static Figures figures() {
    return new Figures(RATES, NAMES);
  }

  private static Worked topic(String topic, long minutes, String worth) {
    return new Worked(
        TOWN, LENA, "Lena", "CITIZEN_QUESTIONS", DAY, topic, minutes, minutes, Money.of(worth));
  }

  private static Worked work(UUID authority, UUID who, LocalDate day, long minutes, String worth) {
    return new Worked(authority, who, "Name", "TEXT", day, "", minutes, minutes, Money.of(worth));
  }
}
