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

  /** A question by its words. */
  public record Question<K>(K key, List<Word> words) {}

  private record Group<K>(Set<String> terms, List<K> members) {}

  /**
   * @return groups in the order of their first question; what has no terms is left out
   */
  public static <K> List<List<K>> of(Collection<Question<K>> questions) {
    Map<String, Integer> found = new HashMap<>();
    Map<K, Set<String>> terms = new HashMap<>();
    for (Question<K> q : questions) {
      terms.put(q.key(), terms(q.words()));
      terms.get(q.key()).forEach(t -> found.merge(t, 1, Integer::sum));
    }
    List<Group<K>> groups = new ArrayList<>();
    for (Question<K> q : questions) {
      Set<String> own = terms.get(q.key());
      if (!own.isEmpty()) {
        join(groups, own, q.key(), found, questions.size());
      }
    }
    return groups.stream().map(Group::members).toList();
  }

  private static <K> void join(
      List<Group<K>> groups, Set<String> own, K key, Map<String, Integer> found, int all) {
    Group<K> nearest = null;
    double best = ALIKE;
    for (Group<K> g : groups) {
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

  private static double alike(Set<String> a, Set<String> b, Map<String, Integer> found, int all) {
    double common = 0;
    double mass = 0;
    for (String t : a) {
      double weight = Ranking.rarity(all + 1, found.get(t));
      mass += weight;
      common += b.contains(t) ? weight : 0;
    }
    for (String t : b) {
      mass += a.contains(t) ? 0 : Ranking.rarity(all + 1, found.get(t));
    }
    return mass == 0 ? 0 : common / mass;
  }

  private static Set<String> terms(List<Word> words) {
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
