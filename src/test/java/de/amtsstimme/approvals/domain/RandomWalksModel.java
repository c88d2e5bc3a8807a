package de.amtsstimme.approvals.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.identity.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the requirement demands, said once more and plainly, without a function of the rules: data
 * records of plans are all it shares with them.
 */
final class RandomWalksModel {

  /** A yes or no that was accepted: who spoke, and whose right it was. */
  private record Said(int step, UUID speaker, UUID right, boolean yes) {}

  ModelRun begin(
      ChainPlan plan, SubjectFacts facts, Set<UUID> contributors, List<Candidate> people) {
    ChainPath way = null;
    for (ChainPath p : plan.paths()) {
      if (way == null && applies(p.condition(), facts)) {
        way = p;
      }
    }
    return new ModelRun(way, facts, new HashSet<>(contributors), people);
  }

  /** The random plans ask of flags, side and hour only. */
  private static boolean applies(ChainCondition c, SubjectFacts f) {
    boolean flag = c.flags().isEmpty();
    for (SubjectFlag asked : c.flags()) {
      flag |= f.flags().contains(asked);
    }
    return flag
        && (c.authorSide() == null || c.authorSide().equals(f.authorSide()))
        && (c.offHours() == null || c.offHours().booleanValue() == f.offHours());
  }

  /** One text on its way. */
  static final class ModelRun {
    private final Map<Integer, Integer> demanded = new HashMap<>();
    private final List<ChainStep> steps;
    private final Set<UUID> contributors;
    private final List<Said> said = new ArrayList<>();
    private final Set<Integer> escalated = new HashSet<>();

    ModelRun(ChainPath way, SubjectFacts facts, Set<UUID> contributors, List<Candidate> people) {
      this.steps = way.steps();
      this.contributors = contributors;
      for (int i = 0; i < steps.size(); i++) {
        ChainStep step = steps.get(i);
        if (applies(step.condition(), facts)) {
          demanded.put(i + 1, demand(step, people));
        }
      }
    }

    private int demand(ChainStep step, List<Candidate> people) {
      int all = 0;
      for (Candidate c : people) {
        if (named(step, c, false) && !contributors.contains(c.personId())) {
          all++;
        }
      }
      return switch (step.mode()) {
        case ANY -> 1;
        case AT_LEAST -> step.needed();
        case ALL -> Math.max(all, 1);
      };
    }

    /** The first that has not its yeses: the one that is open. */
    private int open() {
      for (int i = 1; i <= steps.size(); i++) {
        if (demanded.containsKey(i) && yeses(i) < demanded.get(i)) {
          return i;
        }
      }
      return 0;
    }

    private int yeses(int step) {
      Set<UUID> speakers = new HashSet<>();
      for (Said s : said) {
        if (s.step() == step && s.yes()) {
          speakers.add(s.speaker());
        }
      }
      return speakers.size();
    }

    void escalated() {
      if (steps.get(open() - 1).escalation() != null) {
        escalated.add(open());
      }
    }

    private static boolean named(ChainStep step, Candidate c, boolean late) {
      boolean authority = c.roles().contains(Role.APPROVER);
      boolean agency =
          c.roles().contains(Role.AGENCY_MANAGER) || c.roles().contains(Role.AGENCY_EDITOR);
      if (!authority && !(agency && step.openToAgency())) {
        return false;
      }
      return isOne(step.who(), c)
          || late && step.escalation() != null && isOne(step.escalation(), c);
    }

    private static boolean isOne(StepPeople who, Candidate c) {
      return (who.role() == null || c.roles().contains(who.role()))
          && (who.department() == null || who.department().equals(c.department()))
          && (who.people().isEmpty() || who.people().contains(c.personId()));
    }

    /** The rules let somebody decide: may they, by what the requirement says? */
    void accepted(
        int step,
        UUID speaker,
        UUID right,
        Verdict verdict,
        List<Candidate> people,
        List<Absence> absences,
        String seed) {
      assertTrue(step == open(), "another step than the open one, " + seed);
      assertFalse(contributors.contains(speaker), "who wrote it, " + seed);
      assertFalse(contributors.contains(right), "in the place of who wrote it, " + seed);
      Candidate holder = null;
      for (Candidate c : people) {
        holder = c.personId().equals(right) ? c : holder;
      }
      assertTrue(
          holder != null && named(steps.get(step - 1), holder, escalated.contains(step)),
          "whom the step does not name, " + seed);
      for (Absence a : absences) {
        assertFalse(a.personId().equals(speaker), "who is away, " + seed);
      }
      if (!speaker.equals(right)) {
        boolean appointed = false;
        for (Absence a : absences) {
          appointed |= a.personId().equals(right) && a.deputyId().equals(speaker);
        }
        assertTrue(appointed, "a deputy whom nobody appointed, " + seed);
      }
      for (Said s : said) {
        assertFalse(s.step() == step && s.speaker().equals(speaker), "twice, " + seed);
        assertFalse(s.step() == step && s.right().equals(right), "one right twice, " + seed);
        assertFalse(
            s.speaker().equals(speaker) && !s.right().equals(right), "for two people, " + seed);
      }
      said.add(new Said(step, speaker, right, verdict == Verdict.APPROVE));
    }

    /** It would go out now. */
    void requireApproved(String seed) {
      assertFalse(demanded.isEmpty(), "nobody was asked, " + seed);
      for (Said s : said) {
        assertTrue(s.yes(), "after a no, " + seed);
      }
      demanded.forEach(
          (step, count) ->
              assertTrue(yeses(step) >= count, "step " + step + " lacks a yes, " + seed));
    }
  }
}
