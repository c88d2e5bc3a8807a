package de.amtsstimme.approvals.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.approvals.domain.StepRules.Candidate;
import de.amtsstimme.approvals.domain.StepRules.Standing;
import de.amtsstimme.approvals.domain.StepRules.Step;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepRulesTest {

  private static final Candidate PRESS = new Candidate(UUID.randomUUID(), "Presse", "Pressestelle");
  private static final Candidate OTHER = new Candidate(UUID.randomUUID(), "Andere", null);

  @Test
  void whoHasNoPartInItCanDecide() {
    Standing s = StepRules.standing(step(null, Set.of()), PRESS, Set.of(OTHER.personId()));
    assertTrue(s.can());
    assertEquals(PRESS, s.candidate());
  }

  @Test
  void whoWroteItCannotWhateverElseIsTrue() {
    Step decidedByThem = step("Bauamt", Set.of(PRESS.personId()));
    assertEquals(
        ProblemCode.FOUR_EYES,
        StepRules.standing(decidedByThem, PRESS, Set.of(PRESS.personId())).reason());
  }

  @Test
  void aDepartmentsStepIsItsOwn() {
    assertTrue(StepRules.standing(step("Pressestelle", Set.of()), PRESS, Set.of()).can());
    assertEquals(
        ProblemCode.NOT_IN_STEP,
        StepRules.standing(step("Bauamt", Set.of()), PRESS, Set.of()).reason());
    assertEquals(
        ProblemCode.NOT_IN_STEP,
        StepRules.standing(step("Bauamt", Set.of()), OTHER, Set.of()).reason());
  }

  @Test
  void onceAPerson() {
    assertEquals(
        ProblemCode.DECIDED_ALREADY,
        StepRules.standing(step(null, Set.of(PRESS.personId())), PRESS, Set.of()).reason());
  }

  @ParameterizedTest
  @EnumSource(value = StepState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void onlyAnOpenStepTakesDecisions(StepState state) {
    Step closed = new Step(StepMode.ANY, 1, null, state, Set.of(), 0);
    refused(ProblemCode.APPROVAL_CLOSED, closed, new Standing(PRESS, null), Verdict.APPROVE, null);
  }

  @Test
  void whoCannotIsToldWhy() {
    for (ProblemCode reason :
        List.of(ProblemCode.FOUR_EYES, ProblemCode.NOT_IN_STEP, ProblemCode.DECIDED_ALREADY)) {
      refused(reason, step(null, Set.of()), new Standing(PRESS, reason), Verdict.APPROVE, "x");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Verdict.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVE")
  void aNoTakesAWord(Verdict no) {
    Step step = step(null, Set.of());
    Standing can = new Standing(PRESS, null);
    for (String comment : new String[] {null, "", " \n"}) {
      refused(ProblemCode.VALIDATION_FAILED, step, can, no, comment);
    }
    assertDoesNotThrow(() -> StepRules.requireDecision(step, can, no, "zu lang"));
    assertDoesNotThrow(() -> StepRules.requireDecision(step, can, Verdict.APPROVE, null));
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVE, 1, 1, SATISFIED",
    "APPROVE, 2, 1, OPEN",
    "APPROVE, 2, 2, SATISFIED",
    "APPROVE, 2, 3, SATISFIED",
    "RETURN,  2, 1, RETURNED",
    "REJECT,  2, 1, REJECTED"
  })
  void whatADecisionDoes(Verdict verdict, int needed, int approvals, StepState after) {
    Step step = new Step(StepMode.AT_LEAST, needed, null, StepState.OPEN, Set.of(), approvals - 1);
    assertEquals(after, StepRules.after(step, verdict, approvals));
  }

  @ParameterizedTest
  @CsvSource({
    "ANY, 5, 3, 1",
    "AT_LEAST, 2, 3, 2",
    "ALL, 1, 3, 3",
    "ALL, 1, 1, 1",
    "ALL, 1, 0, 1",
    "ANY, 1, 0, 1"
  })
  void howManyMustSayYes(StepMode mode, int atLeast, int eligible, int needed) {
    List<Candidate> candidates =
        java.util.stream.Stream.generate(() -> PRESS).limit(eligible).toList();
    assertEquals(needed, StepRules.needed(mode, atLeast, candidates));
  }

  private static Step step(String department, Set<UUID> decided) {
    return new Step(StepMode.ANY, 1, department, StepState.OPEN, decided, 0);
  }

  private static void refused(
      ProblemCode code, Step step, Standing standing, Verdict verdict, String comment) {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> StepRules.requireDecision(step, standing, verdict, comment));
    assertEquals(code, refusal.code());
  }
}
