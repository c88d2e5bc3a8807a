package de.amtsstimme.answers.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tree of topics, made from the topics that entries have. */
public final class TopicTree {

  private TopicTree() {}

  /** A topic with the entries that lie in it, and those that lie in it or below. */
  public record Topic(String path, int level, int entries, int entriesWithBelow) {
    public String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /**
   * @param entries how many there are, by topic
   * @return each topic before those below it, in order of the alphabet
   */
  public static List<Topic> of(Map<String, Integer> entries) {
    Map<String, Integer> withBelow = new TreeMap<>(TopicTree::compare);
    entries.forEach(
        (topic, count) ->
            TopicPath.withParents(topic).forEach(p -> withBelow.merge(p, count, Integer::sum)));
    return withBelow.entrySet().stream()
        .map(
            e ->
                new Topic(
                    e.getKey(),
                    e.getKey().split("/").length,
                    entries.getOrDefault(e.getKey(), 0),
                    e.getValue()))
        .toList();
  }

  /** Level by level, so that what is below comes right after. */
  private static int compare(String a, String b) {
    return a.replace('/', '\u0001').compareTo(b.replace('/', '\u0001'));
  }
}
