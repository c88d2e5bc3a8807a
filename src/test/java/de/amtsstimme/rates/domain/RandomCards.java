package de.amtsstimme.rates.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Rate cards as people could write them, from a seed. */
public final class RandomCards {

  private RandomCards() {}

  /** Has a rate for every activity. */
  public static RateCard card(Random random) {
    List<Rate> rates = new ArrayList<>();
    for (Activity a : Activity.values()) {
      rates.add(new Rate(a, null, money(random, 5000, 15000)));
      if (random.nextBoolean()) {
        rates.add(new Rate(a, Qualification.SENIOR, money(random, 5000, 15000)));
      }
    }
    return new RateCard(
        rates,
        surcharges(random),
        List.of(new ExtraHoliday(LocalDate.of(2026, 8, 8), "Friedensfest")),
        random.nextBoolean(),
        new Rounding(
            RateCardRules.UNITS.get(random.nextInt(4)), Rounding.Scope.values()[random.nextInt(2)]),
        random.nextBoolean() ? 0 : 1 + random.nextInt(90),
        fees(random),
        discount(random));
  }

  private static Surcharges surcharges(Random random) {
    List<Surcharge> all = new ArrayList<>();
    for (SurchargeKind kind : SurchargeKind.values()) {
      if (random.nextInt(3) > 0) {
        int from = kind.everyDay() ? random.nextInt(1440) : 0;
        int until = kind.everyDay() ? random.nextInt(1440) + 1 : Surcharge.DAY;
        if (from != until) {
          all.add(
              new Surcharge(kind, from, until, BigDecimal.valueOf(1 + random.nextInt(9999), 2)));
        }
      }
    }
    return new Surcharges(all, Stacking.values()[random.nextInt(2)]);
  }

  private static List<FlatFee> fees(Random random) {
    List<Activity> left = new ArrayList<>(Arrays.asList(Activity.values()));
    List<FlatFee> fees = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Set<Activity> included = EnumSet.noneOf(Activity.class);
      for (int k = random.nextInt(3); k > 0; k--) {
        included.add(left.remove(random.nextInt(left.size())));
      }
      fees.add(
          new FlatFee(
              new UUID(7, i),
              "Pauschale " + i,
              FlatFee.Per.values()[random.nextInt(2)],
              money(random, 1, 300_000),
              included,
              included.isEmpty() ? 0 : 1 + random.nextInt(900),
              random.nextBoolean() ? null : money(random, 4000, 12_000)));
    }
    return fees;
  }

  private static VolumeDiscount discount(Random random) {
    List<VolumeDiscount.Tier> tiers = new ArrayList<>();
    int from = 0;
    for (int i = random.nextInt(3); i > 0; i--) {
      from += 1 + random.nextInt(2000);
      tiers.add(new VolumeDiscount.Tier(from, BigDecimal.valueOf(1 + random.nextInt(3000), 2)));
    }
    return new VolumeDiscount(tiers);
  }

  private static Money money(Random random, int least, int most) {
    return new Money(BigDecimal.valueOf(least + random.nextInt(most - least + 1), 2));
  }
}
