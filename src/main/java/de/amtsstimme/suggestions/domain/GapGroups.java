package de.amtsstimme.suggestions.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts questions together that ask about the same: those that share enough of their terms, rare
 * ones counting more. What comes first leads its group.
 */
public final class GapGroups {

  private static final double ALIKE = 0.4;

  private GapGroups() {}

  /** A question by its terms, or by whatever stands for each of them. */
  public record Question<K, T>(K key, Set<T> terms) {}

  private record Group<K, T>(Set<T> terms, List<K> members) {}

  /**
   * @return groups in the order of their first question; what has no terms is left out
   */
  public static <K, T> List<List<K>> of(Collection<Question<K, T>> questions) {
    Map<T, Integer> found = new HashMap<>();
    questions.forEach(q -> q.terms().forEach(t -> found.merge(t, 1, Integer::sum)));
    List<Group<K, T>> groups = new ArrayList<>();
    for (Question<K, T> q : questions) {
      if (!q.terms().isEmpty()) {
        join(groups, q.terms(), q.key(), found, questions.size());
      }
    }
    return groups.stream().map(Group::members).toList();
  }

  private static <K, T> void join(
      List<Group<K, T>> groups, Set<T> own, K key, Map<T, Integer> found, int all) {
    Group<K, T> nearest = null;
    double best = ALIKE;
    for (Group<K, T> g : groups) {
      double alike = alike(own, g.terms(), found, all);
      if (alike >= best) {
        best = alike;
        nearest = g;
      }
    }
    if (nearest == null) {
      groups.add(new Group<>(own, new ArrayList<>(List.of(key))));
    } else {
      nearest.members().add(key);
    }
  }

  private static <T> double alike(Set<T> a, Set<T> b, Map<T, Integer> found, int all) {
    double common = 0;
    double mass = 0;
    for (T t : a) {
      double weight = Ranking.rarity(all + 1, found.get(t));
      mass += weight;
      common += b.contains(t) ? weight : 0;
    }
    for (T t : b) {
      mass += a.contains(t) ? 0 : Ranking.rarity(all + 1, found.get(t));
    }
    return mass == 0 ? 0 : common / mass;
  }

  public static Set<String> terms(List<Word> words) {
    Set<String> terms = new HashSet<>();
    words.stream()
        .filter(Word::content)
        .forEach(
            w -> {
              terms.add(w.stem());
              terms.addAll(w.parts());
            });
    return terms;
  }
}
