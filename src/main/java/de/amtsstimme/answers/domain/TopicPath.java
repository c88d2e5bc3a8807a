package de.amtsstimme.answers.domain;

import de.amtsstimme.kernel.domain.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A place in the tree of topics, written {@code Abfall/Sperrmüll}. */
public final class TopicPath {

  public static final int MOST_LEVELS = 5;
  public static final int MOST_CHARACTERS = 80;

  private TopicPath() {}

  /**
   * One spelling: single spaces, none around the slashes.
   *
   * @throws Refusal VALIDATION_FAILED at the pointer
   */
  public static String normalised(String topic, String pointer) {
    List<String> levels =
        Arrays.stream(topic.split("/", -1)).map(l -> l.strip().replaceAll("\\s+", " ")).toList();
    if (levels.size() > MOST_LEVELS) {
      throw Refusal.invalid(pointer, "Höchstens " + MOST_LEVELS + " Ebenen, durch / getrennt.");
    }
    if (levels.stream()
        .anyMatch(l -> l.isEmpty() || l.codePointCount(0, l.length()) > MOST_CHARACTERS)) {
      throw Refusal.invalid(pointer, "Jede Ebene hat 1 bis " + MOST_CHARACTERS + " Zeichen.");
    }
    return String.join("/", levels);
  }

  /** The path itself and all above it, the top first. */
  public static List<String> withParents(String topic) {
    List<String> levels = List.of(topic.split("/"));
    return IntStream.rangeClosed(1, levels.size())
        .mapToObj(n -> String.join("/", levels.subList(0, n)))
        .toList();
  }
}
