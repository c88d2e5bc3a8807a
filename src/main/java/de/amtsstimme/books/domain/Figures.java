package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Work and invoices as lines of the books, and all of it together. */
public final class Figures {

  /** Net of one month of supply; corrections and cancellations are negative. */
  public record Invoiced(UUID authorityId, String month, Money net) {}

  /** Lines by key, and the sum of all. */
  public record Table(List<Figure> lines, Figure total) {}

  private final CostRates rates;
  private final Map<UUID, String> authorities;

  /**
   * @param authorities their names
   */
  public Figures(CostRates rates, Map<UUID, String> authorities) {
    this.rates = rates;
    this.authorities = authorities;
  }

  public Table table(BookDimension by, List<Worked> worked, List<Invoiced> invoiced) {
    Map<String, WorkSum> sums = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    WorkSum total = new WorkSum();
    for (Worked w : worked) {
      String key = key(by, w);
      sums.computeIfAbsent(key, k -> new WorkSum()).add(w, rates);
      names.put(key, name(by, w));
      total.add(w, rates);
    }
    Map<String, Money> revenue = new TreeMap<>();
    if (onInvoices(by)) {
      for (Invoiced i : invoiced) {
        String key = by == BookDimension.MONTH ? i.month() : i.authorityId().toString();
        revenue.merge(key, i.net(), Money::plus);
        names.putIfAbsent(key, by == BookDimension.MONTH ? key : authorities.get(i.authorityId()));
      }
    }
    List<Figure> lines = new ArrayList<>();
    for (String key : new TreeSet<>(names.keySet())) {
      Money net = onInvoices(by) ? revenue.getOrDefault(key, Money.ZERO) : null;
      lines.add(figure(key, names.get(key), sums.getOrDefault(key, new WorkSum()), net));
    }
    Money all = invoiced.stream().map(Invoiced::net).reduce(Money.ZERO, Money::plus);
    return new Table(lines, figure("TOTAL", "Summe", total, all));
  }

  /** An invoice says for whom and when, not by whom. */
  private static boolean onInvoices(BookDimension by) {
    return by == BookDimension.AUTHORITY || by == BookDimension.MONTH;
  }

  private static Figure figure(String key, String name, WorkSum sum, Money invoiced) {
    return new Figure(
        key,
        name,
        sum.minutes(),
        sum.billableMinutes(),
        sum.worth(),
        invoiced,
        sum.cost(),
        sum.minutesWithoutCost());
  }

  private static String key(BookDimension by, Worked w) {
    return switch (by) {
      case AUTHORITY -> w.authorityId().toString();
      case PERSON -> w.personId().toString();
      case ACTIVITY -> w.activity();
      case MONTH -> w.month().toString();
    };
  }

  private String name(BookDimension by, Worked w) {
    return switch (by) {
      case AUTHORITY -> authorities.get(w.authorityId());
      case PERSON -> w.personName();
      case ACTIVITY -> w.activity();
      case MONTH -> w.month().toString();
    };
  }
}
