package de.amtsstimme.books.domain;

import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who answers how much, and what that costs, per authority and topic. The authority's own people
 * book no hours here, so of the hours only the agency's are known.
 */
public final class AnswerShares {

  /**
   * Inquiries of one topic that were answered.
   *
   * @param topic "" where the answer came from no entry of the library
   */
  public record Answered(UUID authorityId, String topic, long byAgency, long byAuthority) {}

  /**
   * @param agencyPercent share of the answers, one decimal; null without any
   * @param worth net, of the agency's billable minutes
   * @param cost null where none is known
   */
  public record Share(
      UUID authorityId,
      String authorityName,
      String topic,
      long byAgency,
      long byAuthority,
      BigDecimal agencyPercent,
      long minutes,
      Money worth,
      Money cost,
      long minutesWithoutCost) {

    /** What one answered inquiry costs the agency; null without any, and without a cost. */
    public Money costPerAnswer() {
      return cost == null ? null : each(cost);
    }

    /** What one answered inquiry costs the authority, by the hours booked; null without any. */
    public Money pricePerAnswer() {
      return each(worth);
    }

    /** By all answered ones, whoever did: it is what the work of the topic comes to. */
    private Money each(Money amount) {
      long answers = byAgency + byAuthority;
      return answers == 0 ? null : amount.dividedBy(answers);
    }
  }

  private record Key(UUID authorityId, String topic) implements Comparable<Key> {
    @Override
    public int compareTo(Key o) {
      int first = authorityId.compareTo(o.authorityId);
      return first == 0 ? topic.compareTo(o.topic) : first;
    }
  }

  private AnswerShares() {}

  public static List<Share> of(
      List<Answered> answered,
      List<Worked> worked,
      CostRates rates,
      Map<UUID, String> authorities) {
    Map<Key, Answered> answers = new TreeMap<>();
    answered.forEach(a -> answers.put(new Key(a.authorityId(), a.topic()), a));
    Map<Key, WorkSum> work = new TreeMap<>();
    worked.forEach(
        w ->
            work.computeIfAbsent(new Key(w.authorityId(), w.topic()), k -> new WorkSum())
                .add(w, rates));
    TreeSet<Key> keys = new TreeSet<>(answers.keySet());
    keys.addAll(work.keySet());
    List<Share> shares = new ArrayList<>();
    for (Key k : keys) {
      Answered a = answers.getOrDefault(k, new Answered(k.authorityId(), k.topic(), 0, 0));
      shares.add(share(a, authorities.get(k.authorityId()), work.getOrDefault(k, new WorkSum())));
    }
    return shares;
  }

  private static Share share(Answered a, String name, WorkSum work) {
    return new Share(
        a.authorityId(),
        name,
        a.topic(),
        a.byAgency(),
        a.byAuthority(),
        percent(a.byAgency(), a.byAgency() + a.byAuthority()),
        work.minutes(),
        work.worth(),
        work.cost(),
        work.minutesWithoutCost());
  }

  private static BigDecimal percent(long part, long of) {
    return of == 0
        ? null
        : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
  }
}
