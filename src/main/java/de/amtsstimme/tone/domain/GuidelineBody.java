package de.amtsstimme.tone.domain;

import java.util.List;

/** What a guideline says: to people in prose, to the machine in rules. */
public record GuidelineBody(Prose prose, RuleSet rules) {

  /**
   * @param voice the voice in a few sentences
   * @param good examples to follow
   * @param bad examples of how it should not sound
   */
  public record Prose(List<String> voice, List<String> good, List<String> bad) {
    public Prose {
      voice = voice == null ? List.of() : List.copyOf(voice);
      good = good == null ? List.of() : List.copyOf(good);
      bad = bad == null ? List.of() : List.copyOf(bad);
    }
  }
}
