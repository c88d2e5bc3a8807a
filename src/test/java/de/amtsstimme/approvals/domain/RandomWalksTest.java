package de.amtsstimme.approvals.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.approvals.domain.RandomWalksModel.ModelRun;
import de.amtsstimme.approvals.domain.StepRules.Standing;
import de.amtsstimme.approvals.domain.StepRules.Step;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand authorities in which people do whatever comes to their minds. The rules decide what
 * goes; beside them stands {@link RandomWalksModel}, which knows only what the requirement says,
 * and is asked each time something is accepted and each time something would go out.
 */
class RandomWalksTest {

  private static final int WALKS = 10_000;
  private static final int STEPS = 40;

  @Test
  void nothingGoesOutWithoutTheApprovalsThatTheModelDemands() {
    long seed = new Random().nextLong();
    int released = 0;
    int decided = 0;
    int asDeputy = 0;
    for (int walk = 0; walk < WALKS; walk++) {
      Walk w = new Walk(new Random(seed + walk), "seed " + (seed + walk));
      for (int i = 0; i < STEPS; i++) {
        w.doSomething();
      }
      released += w.released;
      decided += w.decided;
      asDeputy += w.asDeputy;
    }
    String what = released + " releases, " + decided + " decisions, " + asDeputy + " by deputies";
    assertTrue(released > WALKS / 4 && asDeputy > WALKS / 50, "walks that go nowhere: " + what);
  }

  /** One authority, one text, and what becomes of it. */
  private static final class Walk {
    private final Random random;
    private final String seed;
    private final List<Candidate> everybody = new ArrayList<>();
    private final List<Candidate> people = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final Set<UUID> contributors = new HashSet<>();
    private final RandomWalksModel model = new RandomWalksModel();
    private ChainPlan plan;
    private List<Step> run;
    private List<Voice> voices = new ArrayList<>();
    private ApprovalState state = ApprovalState.WITHDRAWN;
    private ModelRun shadow;
    int released;
    int decided;
    int asDeputy;

    Walk(Random random, String seed) {
      this.random = random;
      this.seed = seed;
      for (int i = 0; i < 5; i++) {
        Set<Role> roles = EnumSet.of(Role.APPROVER);
        if (random.nextInt(3) == 0) {
          roles.add(Role.AUTHORITY_ADMIN);
        }
        everybody.add(person(random.nextBoolean() ? "Recht" : "Presse", roles));
      }
      everybody.add(person(null, EnumSet.of(Role.EDITOR)));
      everybody.add(person(null, EnumSet.of(Role.AGENCY_MANAGER)));
      everybody.add(person(null, EnumSet.of(Role.AGENCY_EDITOR)));
      people.addAll(everybody);
      adopt();
      submit();
    }

    private static Candidate person(String department, Set<Role> roles) {
      return new Candidate(UUID.randomUUID(), "P", department, roles);
    }

    void doSomething() {
      switch (random.nextInt(12)) {
        case 0 -> adopt();
        case 1 -> absent();
        case 2 -> comeOrGo();
        case 3 -> escalate();
        case 4 -> change();
        case 5 -> {
          if (state != ApprovalState.OPEN) {
            submit();
          }
        }
        default -> decide();
      }
      release();
    }

    private void adopt() {
      ChainPlan drafted = RandomPlans.plan(random, everybody);
      try {
        ChainPlanRules.requireSound(drafted);
        plan = drafted;
      } catch (Refusal unsound) {
        if (plan == null) {
          adopt();
        }
      }
    }

    private void absent() {
      if (random.nextBoolean() && !absences.isEmpty()) {
        absences.remove(random.nextInt(absences.size()));
        return;
      }
      Candidate who = anybody();
      Candidate deputy = anybody();
      if (!who.equals(deputy)
          && absences.stream().noneMatch(a -> a.personId().equals(who.personId()))) {
        absences.add(new Absence(who.personId(), "A", deputy.personId(), "D", Instant.MAX));
      }
    }

    private void comeOrGo() {
      Candidate who = anybody();
      if (!people.remove(who)) {
        people.add(who);
      }
    }

    private void escalate() {
      if (state == ApprovalState.OPEN) {
        run =
            run.stream()
                .map(
                    s ->
                        s.state() == StepState.OPEN && s.rule().escalation() != null
                            ? new Step(s.position(), s.rule(), s.needed(), s.state(), true)
                            : s)
                .toList();
        shadow.escalated();
      }
    }

    /** Somebody writes: a new revision with everyone who wrote the old one. */
    private void change() {
      contributors.add(anybody().personId());
      submit();
    }

    private void submit() {
      if (contributors.isEmpty()) {
        contributors.add(anybody().personId());
      }
      SubjectFacts facts = RandomPlans.facts(random);
      ChainPath way = plan.choose(facts).path();
      RunFacts begin = new RunFacts(contributors, people, absences, List.of());
      List<Step> steps = new ArrayList<>();
      boolean open = false;
      for (ChainStep rule : way.steps()) {
        boolean applies = rule.condition().holds(facts);
        StepState first =
            !applies ? StepState.NOT_APPLICABLE : open ? StepState.WAITING : StepState.OPEN;
        open |= applies;
        steps.add(new Step(steps.size() + 1, rule, StepRules.needed(rule, begin), first, false));
      }
      run = steps;
      voices = new ArrayList<>();
      state = ApprovalState.OPEN;
      shadow = model.begin(plan, facts, contributors, people);
    }

    private void decide() {
      Candidate who = anybody();
      Verdict verdict =
          random.nextInt(8) > 0
              ? Verdict.APPROVE
              : random.nextBoolean() ? Verdict.RETURN : Verdict.REJECT;
      if (state != ApprovalState.OPEN || !people.contains(who)) {
        return;
      }
      Step open = run.stream().filter(s -> s.state() == StepState.OPEN).findFirst().orElseThrow();
      RunFacts facts = new RunFacts(contributors, people, absences, voices);
      Standing standing = StepRules.standing(open, who, facts);
      try {
        StepRules.requireDecision(open, standing, verdict, "weil");
      } catch (Refusal no) {
        return;
      }
      UUID right = standing.onBehalfOf() == null ? who.personId() : standing.onBehalfOf();
      shadow.accepted(open.position(), who.personId(), right, verdict, people, absences, seed);
      decided++;
      asDeputy += standing.onBehalfOf() == null ? 0 : 1;
      RunProgress after = RunProgress.of(run, open, verdict, facts.approvals(open.position()) + 1);
      voices.add(new Voice(open.position(), who.personId(), standing.onBehalfOf(), verdict));
      run =
          run.stream()
              .map(
                  s ->
                      s.position() == open.position()
                          ? new Step(
                              s.position(), s.rule(), s.needed(), after.step(), s.escalated())
                          : s.position() == after.next()
                              ? new Step(s.position(), s.rule(), s.needed(), StepState.OPEN, false)
                              : s)
              .toList();
      state = after.run();
    }

    private void release() {
      if (state == ApprovalState.APPROVED) {
        shadow.requireApproved(seed);
        released++;
        state = ApprovalState.WITHDRAWN;
      }
    }

    private Candidate anybody() {
      return everybody.get(random.nextInt(everybody.size()));
    }
  }
}
