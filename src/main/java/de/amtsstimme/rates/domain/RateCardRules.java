package de.amtsstimme.rates.domain;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.rates.domain.VolumeDiscount.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a rate card may say, or what is wrong with it; and what is merely unusual. */
public final class RateCardRules {

  public static final List<Integer> UNITS = List.of(1, 5, 6, 15);

  private static final Money USUAL_LEAST = Money.of("50.00");
  private static final Money USUAL_MOST = Money.of("150.00");
  private static final BigDecimal MOST_SURCHARGE = BigDecimal.valueOf(200);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private RateCardRules() {}

  public static List<FieldError> errors(RateCard card) {
    List<FieldError> errors = new ArrayList<>();
    rates(card.rates(), errors);
    surcharges(card.surcharges().all(), errors);
    if (!UNITS.contains(card.rounding().unit())) {
      errors.add(error("/unitMinutes", "UNIT", "Abgerechnet wird in 1, 5, 6 oder 15 Minuten."));
    }
    fees(card.fees(), errors);
    discount(card.discount().tiers(), errors);
    return errors;
  }

  /** Rates outside of what is usual; nobody is kept from them. */
  public static List<Rate> unusual(RateCard card) {
    return card.rates().stream()
        .filter(r -> r.hourly().compareTo(USUAL_LEAST) < 0 || r.hourly().compareTo(USUAL_MOST) > 0)
        .toList();
  }

  private static void rates(List<Rate> rates, List<FieldError> errors) {
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < rates.size(); i++) {
      Rate rate = rates.get(i);
      if (rate.hourly().signum() <= 0) {
        errors.add(error("/rates/" + i + "/hourly", "POSITIVE", "Ein Stundensatz ist positiv."));
      }
      if (!seen.add(Arrays.asList(rate.activity(), rate.qualification()))) {
        errors.add(error("/rates/" + i, "RATE_TWICE", "Dieser Satz steht schon in der Liste."));
      }
    }
  }

  private static void surcharges(List<Surcharge> surcharges, List<FieldError> errors) {
    for (int i = 0; i < surcharges.size(); i++) {
      Surcharge s = surcharges.get(i);
      String at = "/surcharges/" + i;
      if (s.from() == s.until() || !s.kind().everyDay() && s.from() > s.until()) {
        errors.add(
            error(at + "/until", "SPAN_ORDER", "Das Ende liegt nach dem Anfang desselben Tages."));
      }
      if (s.percent().signum() <= 0 || s.percent().compareTo(MOST_SURCHARGE) > 0) {
        errors.add(error(at + "/percent", "PERCENT", "Zwischen 0 und 200 Prozent."));
      }
    }
  }

  private static void fees(List<FlatFee> fees, List<FieldError> errors) {
    Set<Activity> included = new HashSet<>();
    for (int i = 0; i < fees.size(); i++) {
      FlatFee fee = fees.get(i);
      String at = "/fees/" + i;
      if (fee.price().signum() <= 0) {
        errors.add(error(at + "/price", "POSITIVE", "Eine Pauschale ist positiv."));
      }
      if (fee.beyond() != null && fee.beyond().signum() <= 0) {
        errors.add(error(at + "/beyond", "POSITIVE", "Ein Stundensatz ist positiv."));
      }
      if (fee.activities().isEmpty() != (fee.includedMinutes() == 0)) {
        errors.add(
            error(
                at + "/includedMinutes",
                "INCLUSION",
                "Enthaltene Minuten und ihre Tätigkeiten gehören zusammen."));
      }
      // Otherwise it would be left open which of two fees an hour uses up.
      if (fee.activities().stream().anyMatch(a -> !included.add(a))) {
        errors.add(
            error(
                at + "/activities",
                "INCLUDED_TWICE",
                "Diese Tätigkeit ist schon in einer anderen Pauschale enthalten."));
      }
    }
  }

  private static void discount(List<Tier> tiers, List<FieldError> errors) {
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      if (i > 0 && tier.fromMinutes() <= tiers.get(i - 1).fromMinutes()) {
        errors.add(
            error(
                "/discount/" + i + "/fromMinutes",
                "ORDER",
                "Jede Stufe beginnt bei mehr Minuten als die vor ihr."));
      }
      if (tier.percent().signum() <= 0 || tier.percent().compareTo(ALL) > 0) {
        errors.add(error("/discount/" + i + "/percent", "PERCENT", "Zwischen 0 und 100 Prozent."));
      }
    }
  }

  private static FieldError error(String pointer, String code, String sentence) {
    return new FieldError(pointer, code, sentence);
  }
}
