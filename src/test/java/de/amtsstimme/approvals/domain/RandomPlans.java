package de.amtsstimme.approvals.domain;

import de.amtsstimme.kernel.identity.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Plans and subjects at random, sound or not. */
final class RandomPlans {

  private RandomPlans() {}

  static ChainPlan plan(Random random, List<Candidate> everybody) {
    List<ChainPath> paths = new ArrayList<>();
    int ways = random.nextInt(3);
    for (int i = 0; i < ways; i++) {
      paths.add(new ChainPath("W" + i, condition(random), steps(random, everybody)));
    }
    paths.add(new ChainPath("D", ChainCondition.ALWAYS, steps(random, everybody)));
    return new ChainPlan("P", paths, List.of(), List.of());
  }

  private static List<ChainStep> steps(Random random, List<Candidate> everybody) {
    List<ChainStep> steps = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      StepMode mode = StepMode.values()[random.nextInt(3)];
      boolean escalates = random.nextInt(3) == 0;
      steps.add(
          new ChainStep(
              "S" + i,
              people(random, everybody),
              mode,
              1 + random.nextInt(2),
              escalates ? 60 : null,
              escalates ? people(random, everybody) : null,
              last || random.nextBoolean() ? ChainCondition.ALWAYS : condition(random),
              !last && random.nextInt(3) == 0));
    }
    return steps;
  }

  private static StepPeople people(Random random, List<Candidate> everybody) {
    return switch (random.nextInt(6)) {
      case 0 -> new StepPeople(null, "Recht", Set.of());
      case 1 -> new StepPeople(Role.AUTHORITY_ADMIN, null, Set.of());
      case 2 ->
          new StepPeople(
              null, null, Set.<UUID>of(everybody.get(random.nextInt(everybody.size())).personId()));
      default -> StepPeople.EVERY_APPROVER;
    };
  }

  private static ChainCondition condition(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> flags(SubjectFlag.LEGAL);
      case 1 -> flags(SubjectFlag.CRISIS, SubjectFlag.ELECTION);
      case 2 ->
          new ChainCondition(null, null, null, null, null, AuthorSide.AGENCY, null, null, null);
      default -> new ChainCondition(null, null, null, null, null, null, true, null, null);
    };
  }

  private static ChainCondition flags(SubjectFlag... flags) {
    return new ChainCondition(null, null, null, null, Set.of(flags), null, null, null, null);
  }

  static SubjectFacts facts(Random random) {
    Set<SubjectFlag> flags = EnumSet.noneOf(SubjectFlag.class);
    for (SubjectFlag flag : SubjectFlag.values()) {
      if (random.nextInt(4) == 0) {
        flags.add(flag);
      }
    }
    return new SubjectFacts(
        SubjectKind.REPLY,
        null,
        Set.of("ANY"),
        Set.of("de"),
        flags,
        random.nextBoolean() ? AuthorSide.AGENCY : AuthorSide.AUTHORITY,
        random.nextBoolean(),
        false,
        false);
  }
}
