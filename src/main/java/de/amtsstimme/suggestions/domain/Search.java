package de.amtsstimme.suggestions.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds the entries that share most with a question, as far as terms go: the first, cheap half of
 * {@link Ranking}, over what the index holds of the question's words.
 */
public final class Search {

  /** More than there are, so that the words of a young library already weigh something. */
  private static final int MORE = 10;

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
   * @param numbers that entries have are below this; the places, read in more than one statement,
   *     may know of later ones, which are left to the next question
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
          Places.each(of, numbers, gathered);
          all += a.getValue() * gathered.visited;
          count = gathered.count;
        }
      }
      rarity[i] = Ranking.rarity(entries + MORE, all);
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
    PriorityQueue<Integer> best =
        new PriorityQueue<>(
            Comparator.<Integer>comparingDouble(n -> mass[n]).thenComparing(n -> -n));
    double least = -1;
    for (int i = 0; i < found; i++) {
      int n = entries[i];
      if (best.size() < most || mass[n] >= least) {
        best.add(n);
        if (best.size() > most) {
          best.remove();
        }
        least = mass[best.element()];
      }
    }
    int[] numbers = new int[best.size()];
    for (int i = numbers.length - 1; i >= 0; i--) {
      numbers[i] = best.remove();
    }
    return hits(numbers);
  }

  private List<Hit> hits(int[] numbers) {
    double[][] inAnswer = new double[mass.length][];
    List<Hit> hits = new ArrayList<>();
    for (int n : numbers) {
      inAnswer[n] = new double[rarity.length];
      hits.add(new Hit(n, inAnswer[n]));
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
                      mass.length,
                      (n, q, a) -> {
                        double[] own = inAnswer[n];
                        if (own != null && a != 0) {
                          own[nr] = Math.max(own[nr], how * a);
                        }
                      });
                }
              });
    }
    return hits;
  }
}
