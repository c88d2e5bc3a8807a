package de.amtsstimme.approvals.domain;

import java.util.List;

/** One of a plan's ways (Wege): when it applies, and the steps one after the other. */
public record ChainPath(String name, ChainCondition condition, List<ChainStep> steps) {

  public ChainPath {
    condition = condition == null ? ChainCondition.ALWAYS : condition;
    steps = List.copyOf(steps);
  }

  /** Its steps that apply to this subject; the others are passed by. */
  public List<ChainStep> applicable(SubjectFacts facts) {
    return steps.stream().filter(s -> s.condition().holds(facts)).toList();
  }
}
