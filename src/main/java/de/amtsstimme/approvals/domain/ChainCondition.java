package de.amtsstimme.approvals.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * When a way of the plan, or one of its steps, applies. Everything that is said has to hold; what
 * is empty or null is not asked. A set of topics, channels, languages or flags holds as soon as the
 * subject has one of them: a text that touches what an authority is careful about is treated with
 * that care. The database has the same rule as {@code condition_holds}.
 */
public record ChainCondition(
    Set<SubjectKind> kinds,
    Set<String> topics,
    Set<String> channels,
    Set<String> languages,
    Set<SubjectFlag> flags,
    AuthorSide authorSide,
    Boolean offHours,
    Boolean unchangedAnswer,
    Boolean rendering) {

  public static final ChainCondition ALWAYS =
      new ChainCondition(null, null, null, null, null, null, null, null, null);

  public ChainCondition {
    kinds = kept(kinds);
    topics = kept(topics);
    channels = kept(channels);
    languages = kept(languages);
    flags = kept(flags);
  }

  /** In the order given, for those who read it. */
  private static <T> Set<T> kept(Set<T> values) {
    return values == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  public boolean isAlways() {
    return equals(ALWAYS);
  }

  public boolean holds(SubjectFacts facts) {
    return missing(facts).isEmpty();
  }

  /** Why it does not hold: the properties of the condition that the subject does not meet. */
  public List<String> missing(SubjectFacts f) {
    List<String> missing = new ArrayList<>();
    require(missing, "kinds", kinds.isEmpty() || kinds.contains(f.kind()));
    require(missing, "topics", topics.isEmpty() || isUnder(f.topic()));
    require(
        missing,
        "channels",
        channels.isEmpty()
            || f.channels().contains(SubjectFacts.ANY_CHANNEL)
            || touches(channels, f.channels()));
    require(missing, "languages", languages.isEmpty() || touches(languages, f.languages()));
    require(missing, "flags", flags.isEmpty() || touches(flags, f.flags()));
    require(missing, "authorSide", authorSide == null || authorSide == f.authorSide());
    require(missing, "offHours", offHours == null || offHours == f.offHours());
    require(
        missing,
        "unchangedAnswer",
        unchangedAnswer == null || unchangedAnswer == f.unchangedAnswer());
    require(missing, "rendering", rendering == null || rendering == f.rendering());
    return missing;
  }

  private boolean isUnder(String topic) {
    return topic != null
        && topics.stream().anyMatch(t -> topic.equals(t) || topic.startsWith(t + "/"));
  }

  private static <T> boolean touches(Set<T> asked, Set<T> there) {
    return asked.stream().anyMatch(there::contains);
  }

  private static void require(List<String> missing, String property, boolean met) {
    if (!met) {
      missing.add(property);
    }
  }
}
