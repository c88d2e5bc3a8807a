package de.amtsstimme.suggestions.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the entries that share most with a question, as far as terms go: the first, cheap half of
 * {@link Ranking}, over what the index holds of the question's words.
 */
public final class Search {

  private final Query query;
  private final Map<String, byte[]> places;
  private final double[] rarity;
  private final double[] mass;
  private final int[] entries;
  private int found;

  /**
   * An entry that was found.
   *
   * @param inAnswer how much of each term of the query its text has
   */
  public record Hit(int number, double[] inAnswer) {}

  /**
   * @param places of the query's vocabulary, as far as the library has it
   * @param entries of the library
   * @param numbers that entries have are below this
   */
  public Search(Query query, Map<String, byte[]> places, int entries, int numbers) {
    this.query = query;
    this.places = places;
    rarity = new double[query.terms().size()];
    mass = new double[numbers];
    this.entries = new int[numbers];
    float[] inQuestion = new float[numbers];
    float[] inAnswer = new float[numbers];
    int[] seen = new int[numbers];
    for (int i = 0; i < rarity.length; i++) {
      int count = 0;
      double all = 0;
      for (Map.Entry<String, Double> a : query.terms().get(i).alternatives().entrySet()) {
        byte[] of = places.get(a.getKey());
        if (of != null) {
          Gathered gathered =
              new Gathered(a.getValue().floatValue(), inQuestion, inAnswer, seen, count);
          Places.each(of, gathered);
          all += a.getValue() * gathered.visited;
          count = gathered.count;
        }
      }
      rarity[i] = Ranking.rarity(entries, all);
      double weight = query.terms().get(i).weight() * rarity[i];
      for (int j = 0; j < count; j++) {
        int n = seen[j];
        if (mass[n] == 0) {
          this.entries[found++] = n;
        }
        mass[n] += weight * Ranking.share(inQuestion[n], inAnswer[n]);
        inQuestion[n] = 0;
        inAnswer[n] = 0;
      }
    }
  }

  /** Takes the best that the alternatives of one term have, entry by entry. */
  private static final class Gathered implements Places.Visitor {
    private final float how;
    private final float[] inQuestion;
    private final float[] inAnswer;
    private final int[] seen;
    private int count;
    private int visited;

    Gathered(float how, float[] inQuestion, float[] inAnswer, int[] seen, int count) {
      this.how = how;
      this.inQuestion = inQuestion;
      this.inAnswer = inAnswer;
      this.seen = seen;
      this.count = count;
    }

    @Override
    public void place(int n, float q, float a) {
      visited++;
      if (inQuestion[n] == 0 && inAnswer[n] == 0) {
        seen[count++] = n;
      }
      inQuestion[n] = Math.max(inQuestion[n], how * q);
      inAnswer[n] = Math.max(inAnswer[n], how * a);
    }
  }

  /** Of each term of the query. */
  public double[] rarity() {
    return rarity;
  }

  public int found() {
    return found;
  }

  /** Every entry of the library, whether it has a word of the question or not. */
  public List<Hit> all() {
    return hits(IntStream.range(0, mass.length).toArray());
  }

  /** Those that have most of the question's words, best first. */
  public List<Hit> best(int most) {
    double[] masses = Arrays.stream(entries, 0, found).mapToDouble(n -> mass[n]).sorted().toArray();
    double least = found > most ? masses[found - most] : 0;
    int[] best =
        Arrays.stream(entries, 0, found)
            .filter(n -> mass[n] >= least)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(n -> -mass[n]).thenComparing(n -> n))
            .limit(most)
            .mapToInt(n -> n)
            .toArray();
    return hits(best);
  }

  private List<Hit> hits(int[] numbers) {
    Map<Integer, double[]> inAnswer = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    for (int n : numbers) {
      double[] of = new double[rarity.length];
      inAnswer.put(n, of);
      hits.add(new Hit(n, of));
    }
    for (int i = 0; i < rarity.length; i++) {
      int nr = i;
      query
          .terms()
          .get(i)
          .alternatives()
          .forEach(
              (term, how) -> {
                byte[] of = places.get(term);
                if (of != null) {
                  Places.each(
                      of,
                      (n, q, a) -> {
                        double[] own = a == 0 ? null : inAnswer.get(n);
                        if (own != null) {
                          own[nr] = Math.max(own[nr], how * a);
                        }
                      });
                }
              });
    }
    return hits;
  }
}
