package de.amtsstimme.approvals.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.approvals.domain.StepRules.Standing;
import de.amtsstimme.approvals.domain.StepRules.Step;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepRulesTest {

  private static final Candidate PRESS = approver("Presse", "Pressestelle");
  private static final Candidate OTHER = approver("Andere", null);
  private static final Candidate THIRD = approver("Dritte", null);
  private static final Candidate MANAGER =
      new Candidate(UUID.randomUUID(), "Agentur", null, Set.of(Role.AGENCY_MANAGER));

  @Test
  void whoHasNoPartInItCanDecide() {
    Standing s = StepRules.standing(step(any()), PRESS, run(Set.of(OTHER.personId())));
    assertTrue(s.can());
    assertEquals(PRESS, s.candidate());
    assertNull(s.onBehalfOf());
  }

  @Test
  void whoWroteItCannotWhateverElseIsTrue() {
    RunFacts run =
        new RunFacts(Set.of(PRESS.personId()), everybody(), List.of(), List.of(yes(1, PRESS)));
    assertReason(ProblemCode.FOUR_EYES, step(any()), PRESS, run);
  }

  @Test
  void aStepIsForWhomItNames() {
    Step step = step(of(new StepPeople(null, "Pressestelle", Set.of())));
    assertTrue(StepRules.standing(step, PRESS, run(Set.of())).can());
    assertReason(ProblemCode.NOT_IN_STEP, step, OTHER, run(Set.of()));
    Step named = step(of(new StepPeople(null, null, Set.of(OTHER.personId()))));
    assertTrue(StepRules.standing(named, OTHER, run(Set.of())).can());
    assertReason(ProblemCode.NOT_IN_STEP, named, PRESS, run(Set.of()));
    Step admins = step(of(new StepPeople(Role.AUTHORITY_ADMIN, null, Set.of())));
    assertReason(ProblemCode.NOT_IN_STEP, admins, PRESS, run(Set.of()));
  }

  @Test
  void onCallIsWhoIsOnCallNow() {
    Step step = step(of(StepPeople.WHO_IS_ON_CALL));
    Candidate now =
        new Candidate(PRESS.personId(), PRESS.name(), PRESS.department(), PRESS.roles(), true);
    assertReason(ProblemCode.NOT_IN_STEP, step, PRESS, run(Set.of()));
    assertTrue(StepRules.standing(step, now, run(Set.of())).can());
    assertReason(ProblemCode.FOUR_EYES, step, now, run(Set.of(PRESS.personId())));
    assertTrue(
        ChainPlanRules.undecidable(
                new ChainPlan(
                    "P",
                    List.of(new ChainPath("W", null, List.of(of(StepPeople.WHO_IS_ON_CALL)))),
                    List.of(),
                    List.of()),
                List.of(PRESS))
            .isEmpty(),
        "anybody may be on call");
  }

  @Test
  void theAgencyOnlyWhereTheStepIsOpenToIt() {
    assertReason(ProblemCode.NOT_IN_STEP, step(any()), MANAGER, run(Set.of()));
    ChainStep open = new ChainStep("S", null, StepMode.ANY, 1, null, null, null, true);
    assertTrue(StepRules.standing(step(open), MANAGER, run(Set.of())).can());
    assertReason(ProblemCode.FOUR_EYES, step(open), MANAGER, run(Set.of(MANAGER.personId())));
  }

  @Test
  void onceAPerson() {
    assertReason(
        ProblemCode.DECIDED_ALREADY,
        step(any()),
        PRESS,
        new RunFacts(Set.of(), everybody(), List.of(), List.of(yes(1, PRESS))));
  }

  @Test
  void afterTheDeadlineTheEscalationMayToo() {
    ChainStep rule =
        new ChainStep(
            "S",
            new StepPeople(null, "Pressestelle", Set.of()),
            StepMode.ANY,
            1,
            60,
            new StepPeople(null, null, Set.of(OTHER.personId())),
            null,
            false);
    assertReason(ProblemCode.NOT_IN_STEP, step(rule), OTHER, run(Set.of()));
    Step escalated = new Step(1, rule, 1, StepState.OPEN, true);
    assertTrue(StepRules.standing(escalated, OTHER, run(Set.of())).can());
    assertTrue(StepRules.standing(escalated, PRESS, run(Set.of())).can());
    assertReason(ProblemCode.NOT_IN_STEP, escalated, THIRD, run(Set.of()));
  }

  @Test
  void whoIsAwayIsRepresented() {
    Step step = step(of(new StepPeople(null, "Pressestelle", Set.of())));
    RunFacts run = away(Set.of(), List.of(), absence(PRESS, OTHER));
    assertReason(ProblemCode.AWAY, step, PRESS, run);
    Standing deputy = StepRules.standing(step, OTHER, run);
    assertTrue(deputy.can());
    assertEquals(PRESS.personId(), deputy.onBehalfOf());
  }

  @Test
  void aDeputyIsNoWayAroundFourEyes() {
    Step step = step(of(new StepPeople(null, "Pressestelle", Set.of())));
    assertReason(
        ProblemCode.NOT_IN_STEP,
        step,
        OTHER,
        away(Set.of(PRESS.personId()), List.of(), absence(PRESS, OTHER)));
    assertReason(
        ProblemCode.FOUR_EYES,
        step,
        OTHER,
        away(Set.of(OTHER.personId()), List.of(), absence(PRESS, OTHER)));
  }

  @Test
  void oneLevelOnly() {
    Step step = step(of(new StepPeople(null, "Pressestelle", Set.of())));
    RunFacts run = away(Set.of(), List.of(), absence(PRESS, OTHER), absence(OTHER, THIRD));
    assertReason(ProblemCode.AWAY, step, OTHER, run);
    assertReason(ProblemCode.NOT_IN_STEP, step, THIRD, run);
  }

  @Test
  void onePersonDecidesInARunForOnePerson() {
    Step second =
        new Step(2, of(new StepPeople(null, "Pressestelle", Set.of())), 1, StepState.OPEN, false);
    assertReason(
        ProblemCode.ONE_PERSON_FOR_TWO,
        second,
        OTHER,
        away(Set.of(), List.of(yes(1, OTHER)), absence(PRESS, OTHER)));
    Voice asDeputy = new Voice(1, OTHER.personId(), PRESS.personId(), Verdict.APPROVE);
    assertReason(
        ProblemCode.ONE_PERSON_FOR_TWO,
        new Step(2, any(), 1, StepState.OPEN, false),
        OTHER,
        away(Set.of(), List.of(asDeputy), absence(PRESS, OTHER)));
  }

  @Test
  void aRightCountsOnceInAStep() {
    Voice asDeputy = new Voice(1, OTHER.personId(), PRESS.personId(), Verdict.APPROVE);
    Step step = step(of(new StepPeople(null, "Pressestelle", Set.of())));
    assertReason(
        ProblemCode.NOT_IN_STEP,
        step,
        PRESS,
        new RunFacts(Set.of(), everybody(), List.of(), List.of(asDeputy)));
  }

  @ParameterizedTest
  @EnumSource(value = StepState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void nobodyDecidesInAStepThatIsNotOpen(StepState state) {
    Step step = new Step(1, any(), 1, state, false);
    assertEquals(
        ProblemCode.APPROVAL_CLOSED,
        refused(step, new Standing(PRESS, null, null), Verdict.APPROVE, null));
  }

  @Test
  void whoCannotIsToldWhy() {
    assertEquals(
        ProblemCode.NOT_IN_STEP,
        refused(
            step(any()),
            new Standing(PRESS, ProblemCode.NOT_IN_STEP, null),
            Verdict.APPROVE,
            null));
  }

  @ParameterizedTest
  @EnumSource(value = Verdict.class, names = "APPROVE", mode = EnumSource.Mode.EXCLUDE)
  void aNoNeedsAWord(Verdict no) {
    Standing can = new Standing(PRESS, null, null);
    Step step = step(any());
    assertEquals(ProblemCode.VALIDATION_FAILED, refused(step, can, no, " "));
    assertEquals(ProblemCode.VALIDATION_FAILED, refused(step, can, no, null));
    assertDoesNotThrow(() -> StepRules.requireDecision(step, can, no, "zu lang"));
    assertDoesNotThrow(() -> StepRules.requireDecision(step, can, Verdict.APPROVE, null));
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVE, 1, 1, SATISFIED",
    "APPROVE, 2, 1, OPEN",
    "APPROVE, 2, 2, SATISFIED",
    "RETURN, 2, 0, RETURNED",
    "REJECT, 1, 0, REJECTED"
  })
  void whatADecisionDoes(Verdict verdict, int needed, int approvals, StepState after) {
    Step step = new Step(1, any(), needed, StepState.OPEN, false);
    assertEquals(after, StepRules.after(step, verdict, approvals));
  }

  @Test
  void howManyAllAre() {
    ChainStep all = new ChainStep("S", null, StepMode.ALL, 1, null, null, null, false);
    assertEquals(3, StepRules.needed(all, run(Set.of())));
    assertEquals(2, StepRules.needed(all, run(Set.of(PRESS.personId()))));
    assertEquals(
        1,
        StepRules.needed(all, run(Set.of(PRESS.personId(), OTHER.personId(), THIRD.personId()))));
    assertEquals(
        2,
        StepRules.needed(
            new ChainStep("S", null, StepMode.AT_LEAST, 2, null, null, null, false),
            run(Set.of())));
  }

  private static void assertReason(ProblemCode reason, Step step, Candidate c, RunFacts run) {
    assertEquals(reason, StepRules.standing(step, c, run).reason());
  }

  private static ProblemCode refused(
      Step step, Standing standing, Verdict verdict, String comment) {
    return assertThrows(
            Refusal.class, () -> StepRules.requireDecision(step, standing, verdict, comment))
        .code();
  }

  private static Candidate approver(String name, String department) {
    return new Candidate(UUID.randomUUID(), name, department, Set.of(Role.APPROVER));
  }

  private static List<Candidate> everybody() {
    return List.of(PRESS, OTHER, THIRD, MANAGER);
  }

  private static RunFacts run(Set<UUID> contributors) {
    return new RunFacts(contributors, everybody(), List.of(), List.of());
  }

  private static RunFacts away(Set<UUID> contributors, List<Voice> voices, Absence... absences) {
    return new RunFacts(contributors, everybody(), List.of(absences), voices);
  }

  private static Absence absence(Candidate who, Candidate deputy) {
    return new Absence(who.personId(), who.name(), deputy.personId(), deputy.name(), Instant.MAX);
  }

  private static Voice yes(int position, Candidate who) {
    return new Voice(position, who.personId(), null, Verdict.APPROVE);
  }

  private static Step step(ChainStep rule) {
    return new Step(1, rule, 1, StepState.OPEN, false);
  }

  private static ChainStep any() {
    return of(null);
  }

  private static ChainStep of(StepPeople who) {
    return new ChainStep("S", who, StepMode.ANY, 1, null, null, null, false);
  }
}
