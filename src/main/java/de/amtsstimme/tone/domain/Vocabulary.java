package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.Set;

/** Words of a list, written one behind the other. */
final class Vocabulary {

  private Vocabulary() {}

  static Set<String> of(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }
}
