package de.amtsstimme.tone.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of a guideline from one version to another, place by place. */
public final class GuidelineComparison {

  /**
   * @param place for example {@code rules/greetings}
   */
  public record Difference(String place, List<String> removed, List<String> added) {}

  private GuidelineComparison() {}

  /** Values by place, in the order in which they are told; places without a change are left out. */
  public static List<Difference> of(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    Set<String> places = new LinkedHashSet<>(before.keySet());
    places.addAll(after.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String place : places) {
      List<String> was = before.getOrDefault(place, List.of());
      List<String> is = after.getOrDefault(place, List.of());
      List<String> removed = was.stream().filter(v -> !is.contains(v)).toList();
      List<String> added = is.stream().filter(v -> !was.contains(v)).toList();
      if (!removed.isEmpty() || !added.isEmpty()) {
        differences.add(new Difference(place, removed, added));
      }
    }
    return differences;
  }
}
