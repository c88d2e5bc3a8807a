package de.amtsstimme.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitionsTest {

  private enum Light {
    RED,
    GREEN,
    YELLOW,
    BROKEN
  }

  private static final Transitions<Light> TABLE =
      Transitions.of(Light.class)
          .allow(Light.RED, Light.GREEN, Light.BROKEN)
          .allow(Light.GREEN, Light.YELLOW)
          .allow(Light.GREEN, Light.BROKEN)
          .build();

  @Test
  void whatIsInTheTableIsAllowedAndNothingElse() {
    assertTrue(TABLE.allows(Light.RED, Light.GREEN));
    assertEquals(Set.of(Light.YELLOW, Light.BROKEN), TABLE.from(Light.GREEN));
    assertFalse(TABLE.allows(Light.GREEN, Light.RED));
    assertFalse(TABLE.allows(Light.RED, Light.RED));
    assertDoesNotThrow(() -> TABLE.require(Light.RED, Light.BROKEN));
  }

  @Test
  void aRefusalNamesWhatIsPossible() {
    Refusal refusal = assertThrows(Refusal.class, () -> TABLE.require(Light.RED, Light.YELLOW));
    assertEquals(ProblemCode.TRANSITION_NOT_ALLOWED, refusal.code());
    assertArrayEquals(new Object[] {"RED", "GREEN, BROKEN"}, refusal.arguments());
  }

  @Test
  void aStateWithoutAnEdgeIsAnEnd() {
    assertEquals(Set.of(), TABLE.from(Light.BROKEN));
    Refusal refusal = assertThrows(Refusal.class, () -> TABLE.require(Light.BROKEN, Light.RED));
    assertArrayEquals(new Object[] {"BROKEN", "–"}, refusal.arguments());
  }

  @Test
  void theTableCannotBeChangedThroughItsAnswers() {
    assertThrows(
        UnsupportedOperationException.class, () -> TABLE.from(Light.RED).add(Light.YELLOW));
  }
}
