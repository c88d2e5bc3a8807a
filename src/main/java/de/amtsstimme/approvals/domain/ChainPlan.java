package de.amtsstimme.approvals.domain;

import java.util.List;

/**
 * An authority's whole order of approval, drafted and adopted as one: an ordered list of ways, of
 * which the first whose condition holds applies and the last is the default; and the greetings and
 * signatures that a rendering may use, until a tone guideline has them.
 */
public record ChainPlan(
    String name, List<ChainPath> paths, List<String> greetings, List<String> signatures) {

  public ChainPlan {
    paths = List.copyOf(paths);
    greetings = greetings == null ? List.of() : List.copyOf(greetings);
    signatures = signatures == null ? List.of() : List.copyOf(signatures);
  }

  /** The way of a subject and its place in the list, from 1. */
  public record Chosen(int number, ChainPath path) {}

  /** The first whose condition holds. A sound plan always has one. */
  public Chosen choose(SubjectFacts facts) {
    for (int i = 0; i < paths.size(); i++) {
      if (paths.get(i).condition().holds(facts)) {
        return new Chosen(i + 1, paths.get(i));
      }
    }
    throw new IllegalStateException("a plan without a default");
  }

  public ChainPath path(int number) {
    return paths.get(number - 1);
  }
}
