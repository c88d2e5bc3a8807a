package de.amtsstimme.approvals.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Can a condition ever be the first that holds? Exact: a subject that has one of what is asked and
 * nothing that is not asked fulfils the fewest of the others, so if none of those few passes them
 * by, no subject does.
 */
final class ConditionReach {

  private ConditionReach() {}

  static boolean isUnreachable(ChainCondition condition, List<ChainCondition> before) {
    return sparest(condition).stream()
        .noneMatch(f -> before.stream().noneMatch(earlier -> earlier.holds(f)));
  }

  /** The subjects that fulfil the condition with as little as possible. */
  private static List<SubjectFacts> sparest(ChainCondition c) {
    List<SubjectFacts> all = new ArrayList<>();
    for (SubjectKind kind : kinds(c)) {
      for (String topic : orNone(c.topics())) {
        for (String channel : orNone(c.channels())) {
          for (String language : orNone(c.languages())) {
            for (SubjectFlag flag : orNone(c.flags())) {
              circumstances(
                  c,
                  new SubjectFacts(
                      kind,
                      topic,
                      one(channel),
                      one(language),
                      one(flag),
                      AuthorSide.AUTHORITY,
                      false,
                      false,
                      false),
                  all);
            }
          }
        }
      }
    }
    return all;
  }

  private static void circumstances(ChainCondition c, SubjectFacts f, List<SubjectFacts> all) {
    for (AuthorSide side :
        c.authorSide() == null ? List.of(AuthorSide.values()) : List.of(c.authorSide())) {
      for (boolean offHours : either(c.offHours())) {
        for (boolean unchanged : either(c.unchangedAnswer())) {
          for (boolean rendering : either(c.rendering())) {
            all.add(
                new SubjectFacts(
                    f.kind(),
                    f.topic(),
                    f.channels(),
                    f.languages(),
                    f.flags(),
                    side,
                    offHours,
                    unchanged,
                    rendering));
          }
        }
      }
    }
  }

  private static List<SubjectKind> kinds(ChainCondition c) {
    return Arrays.stream(SubjectKind.values())
        .filter(SubjectKind::takesAChain)
        .filter(k -> c.kinds().isEmpty() || c.kinds().contains(k))
        .toList();
  }

  private static <T> List<T> orNone(Set<T> values) {
    return values.isEmpty() ? Arrays.asList((T) null) : List.copyOf(values);
  }

  private static <T> Set<T> one(T value) {
    return value == null ? Set.of() : Set.of(value);
  }

  private static List<Boolean> either(Boolean asked) {
    return asked == null ? List.of(true, false) : List.of(asked);
  }
}
