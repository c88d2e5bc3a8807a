package de.amtsstimme.members.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GrantRulesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final Instant YESTERDAY = NOW.minusSeconds(86_400);
  private static final Instant TOMORROW = NOW.plusSeconds(86_400);
  private static final Instant NEXT_WEEK = NOW.plusSeconds(7 * 86_400);
  private static final Validity OPEN_END = new Validity(YESTERDAY, null);

  @Test
  void theStateFollowsFromTheDates() {
    assertEquals(GrantState.PROPOSED, GrantState.of(OPEN_END, null, null, NOW));
    assertEquals(GrantState.ACTIVE, GrantState.of(OPEN_END, YESTERDAY, null, NOW));
    assertEquals(GrantState.ENDED, GrantState.of(OPEN_END, YESTERDAY, NOW, NOW));
    assertEquals(GrantState.ENDED, GrantState.of(OPEN_END, null, NOW, NOW));
    assertEquals(
        GrantState.EXPIRED, GrantState.of(new Validity(YESTERDAY, NOW), YESTERDAY, null, NOW));
    assertEquals(
        GrantState.EXPIRED, GrantState.of(new Validity(YESTERDAY, NOW), null, null, TOMORROW));
  }

  @Test
  void closingAnExpiredOneDoesNotRewriteHowItEnded() {
    Validity validity = new Validity(YESTERDAY, NOW);
    assertEquals(GrantState.EXPIRED, GrantState.of(validity, YESTERDAY, TOMORROW, NEXT_WEEK));
    assertEquals(
        GrantState.ENDED, GrantState.of(validity, YESTERDAY, NOW.minusSeconds(1), NEXT_WEEK));
  }

  @Test
  void aProposalNeverReachesBack() {
    assertEquals(new Validity(NOW, null), GrantRules.proposed(null, null, NOW));
    assertEquals(new Validity(NOW, NEXT_WEEK), GrantRules.proposed(YESTERDAY, NEXT_WEEK, NOW));
    assertEquals(new Validity(TOMORROW, NEXT_WEEK), GrantRules.proposed(TOMORROW, NEXT_WEEK, NOW));
  }

  @Test
  void aProposalEndsAfterItBegins() {
    invalid(() -> GrantRules.proposed(null, NOW, NOW));
    invalid(() -> GrantRules.proposed(NEXT_WEEK, TOMORROW, NOW));
  }

  @Test
  void theAuthorityMayShortenAndNothingElse() {
    Validity agreed = new Validity(YESTERDAY, NEXT_WEEK);
    assertEquals(TOMORROW, GrantRules.shortened(agreed, TOMORROW, NOW).until());
    assertEquals(NEXT_WEEK, GrantRules.shortened(agreed, NEXT_WEEK, NOW).until());
    assertEquals(TOMORROW, GrantRules.shortened(OPEN_END, TOMORROW, NOW).until());
    invalid(() -> GrantRules.shortened(agreed, NEXT_WEEK.plusNanos(1000), NOW));
    invalid(() -> GrantRules.shortened(agreed, NOW, NOW));
    invalid(() -> GrantRules.shortened(new Validity(NEXT_WEEK, null), TOMORROW, NOW));
  }

  @Test
  void whatIsOverStaysOver() {
    assertDoesNotThrow(() -> GrantRules.requireOpen(GrantState.PROPOSED));
    assertDoesNotThrow(() -> GrantRules.requireOpen(GrantState.ACTIVE));
    for (GrantState over : new GrantState[] {GrantState.ENDED, GrantState.EXPIRED}) {
      Refusal refusal = assertThrows(Refusal.class, () -> GrantRules.requireOpen(over));
      assertEquals(ProblemCode.TRANSITION_NOT_ALLOWED, refusal.code());
    }
  }

  private static void invalid(Executable rule) {
    Refusal refusal = assertThrows(Refusal.class, rule);
    assertEquals(ProblemCode.VALIDATION_FAILED, refusal.code());
    assertEquals("/validUntil", refusal.errors().get(0).pointer());
  }
}
