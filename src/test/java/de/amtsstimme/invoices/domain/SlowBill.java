package de.amtsstimme.invoices.domain;

import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.FlatFee;
import de.amtsstimme.rates.domain.Qualification;
import de.amtsstimme.rates.domain.Rate;
import de.amtsstimme.rates.domain.RateCard;
import de.amtsstimme.rates.domain.Rounding;
import de.amtsstimme.rates.domain.Stacking;
import de.amtsstimme.rates.domain.Surcharge;
import de.amtsstimme.rates.domain.SurchargeKind;
import de.amtsstimme.rates.domain.VolumeDiscount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What hours come to, the slow way: minute by minute by the clock on the wall, in whole numbers and
 * fractions of them. It shares no code with what it is held against.
 */
final class SlowBill {

  /** An entry as somebody books it. */
  record Worked(
      UUID person,
      Qualification qualification,
      Activity activity,
      Instant from,
      int minutes,
      boolean callOut) {}

  /** One minute, and what an hour of such minutes costs. */
  private record Minute(Worked of, LocalDate day, Price price) {}

  private record Price(
      Activity activity,
      Qualification qualification,
      BigInteger cents,
      BigInteger percent,
      String name) {}

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final BigInteger HUNDRED_PERCENT = BigInteger.valueOf(10_000);

  private final RateCard card;
  private final Predicate<LocalDate> holiday;
  private final List<Minute> minutes = new ArrayList<>();
  private final Map<Price, Long> lines = new HashMap<>();
  private BigInteger fees = BigInteger.ZERO;

  /**
   * @param worked one after the other in time
   */
  SlowBill(
      RateCard card, Predicate<LocalDate> holiday, List<Worked> worked, Map<UUID, Integer> pieces) {
    this.card = card;
    this.holiday = holiday;
    worked.forEach(this::work);
    if (card.rounding().scope() == Rounding.Scope.PER_DAY) {
      roundDays();
    }
    include(pieces);
  }

  long billedMinutes() {
    return lines.values().stream().mapToLong(m -> m).sum();
  }

  BigInteger netCents() {
    return hours().add(fees).subtract(discount());
  }

  /** At 19 percent. */
  BigInteger grossCents() {
    return netCents().add(rounded(netCents().multiply(BigInteger.valueOf(19)), 100));
  }

  private void work(Worked w) {
    for (int i = 0; i < w.minutes(); i++) {
      ZonedDateTime local = w.from().plusSeconds(60L * i).atZone(BERLIN);
      int minute = local.getHour() * 60 + local.getMinute();
      minutes.add(new Minute(w, local.toLocalDate(), price(w, local.toLocalDate(), minute)));
    }
    int billed = w.callOut() ? Math.max(w.minutes(), card.callOutMinutes()) : w.minutes();
    if (card.rounding().scope() == Rounding.Scope.PER_ENTRY) {
      while (billed % card.rounding().unit() != 0) {
        billed++;
      }
    }
    Minute last = minutes.get(minutes.size() - 1);
    for (int i = w.minutes(); i < billed; i++) {
      minutes.add(last);
    }
  }

  private Price price(Worked w, LocalDate day, int minute) {
    Rate rate = null;
    for (Rate r : card.rates()) {
      if (r.activity() == w.activity()
          && (r.qualification() == null && rate == null
              || r.qualification() != null && r.qualification() == w.qualification())) {
        rate = r;
      }
    }
    Map<SurchargeKind, BigInteger> kinds = new TreeMap<>();
    for (Surcharge s : card.surcharges().all()) {
      boolean over = s.from() >= s.until();
      boolean inside =
          over
              ? minute >= s.from() || minute < s.until()
              : minute >= s.from() && minute < s.until();
      boolean onDay =
          switch (s.kind()) {
            case SATURDAY -> day.getDayOfWeek() == DayOfWeek.SATURDAY;
            case SUNDAY -> day.getDayOfWeek() == DayOfWeek.SUNDAY;
            case HOLIDAY -> holiday.test(day);
            default -> true;
          };
      if (inside && onDay) {
        kinds.merge(s.kind(), hundredths(s.percent()), BigInteger::max);
      }
    }
    BigInteger percent = BigInteger.ZERO;
    String name = null;
    for (Map.Entry<SurchargeKind, BigInteger> e : kinds.entrySet()) {
      String label = e.getKey().label();
      if (card.surcharges().stacking() == Stacking.SUM) {
        percent = percent.add(e.getValue());
        name = name == null ? label : name + " + " + label;
      } else if (e.getValue().compareTo(percent) > 0) {
        percent = e.getValue();
        name = label;
      }
    }
    return new Price(
        w.activity(), rate.qualification(), hundredths(rate.hourly().amount()), percent, name);
  }

  private void roundDays() {
    Map<List<Object>, Integer> last = new LinkedHashMap<>();
    Map<List<Object>, Integer> count = new HashMap<>();
    for (int i = 0; i < minutes.size(); i++) {
      Minute m = minutes.get(i);
      List<Object> group = new ArrayList<>();
      group.add(m.of().person());
      group.add(m.of().activity());
      group.add(m.price().qualification());
      group.add(m.day());
      last.put(group, i);
      count.merge(group, 1, Integer::sum);
    }
    Map<Integer, Integer> missing = new HashMap<>();
    last.forEach(
        (group, at) -> {
          int unit = card.rounding().unit();
          missing.put(at, (unit - count.get(group) % unit) % unit);
        });
    List<Minute> rounded = new ArrayList<>();
    for (int i = 0; i < minutes.size(); i++) {
      for (int k = 0; k <= missing.getOrDefault(i, 0); k++) {
        rounded.add(minutes.get(i));
      }
    }
    minutes.clear();
    minutes.addAll(rounded);
  }

  /** The earliest minutes are in a fee; the others cost what they cost, or what the fee says. */
  private void include(Map<UUID, Integer> pieces) {
    Map<FlatFee, Long> left = new LinkedHashMap<>();
    for (FlatFee fee : card.fees()) {
      long quantity = fee.per() == FlatFee.Per.MONTH ? 1 : pieces.getOrDefault(fee.id(), 0);
      fees = fees.add(hundredths(fee.price().amount()).multiply(BigInteger.valueOf(quantity)));
      left.put(fee, fee.includedMinutes() * quantity);
    }
    for (Minute m : minutes) {
      Price price = m.price();
      boolean included = false;
      for (FlatFee fee : card.fees()) {
        if (fee.activities().contains(price.activity())) {
          included = left.get(fee) > 0;
          left.merge(fee, included ? -1L : 0L, Long::sum);
          if (fee.beyond() != null) {
            price =
                new Price(
                    price.activity(),
                    null,
                    hundredths(fee.beyond().amount()),
                    price.percent(),
                    price.name());
          }
        }
      }
      if (!included) {
        lines.merge(price, 1L, Long::sum);
      }
    }
  }

  private BigInteger hours() {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Price, Long> line : lines.entrySet()) {
      Price p = line.getKey();
      BigInteger numerator =
          p.cents()
              .multiply(HUNDRED_PERCENT.add(p.percent()))
              .multiply(BigInteger.valueOf(line.getValue()));
      sum = sum.add(rounded(numerator, 10_000 * 60));
    }
    return sum;
  }

  private BigInteger discount() {
    BigInteger percent = BigInteger.ZERO;
    int from = 0;
    for (VolumeDiscount.Tier t : card.discount().tiers()) {
      if (billedMinutes() >= t.fromMinutes() && t.fromMinutes() > from) {
        from = t.fromMinutes();
        percent = hundredths(t.percent());
      }
    }
    return rounded(hours().multiply(percent), 10_000);
  }

  private static BigInteger rounded(BigInteger positive, int denominator) {
    BigInteger[] parts = positive.divideAndRemainder(BigInteger.valueOf(denominator));
    boolean up = parts[1].shiftLeft(1).compareTo(BigInteger.valueOf(denominator)) >= 0;
    return up ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  private static BigInteger hundredths(BigDecimal decimal) {
    return decimal.movePointRight(2).toBigIntegerExact();
  }
}
