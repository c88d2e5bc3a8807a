package de.amtsstimme.members.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ValidityTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void holdsFromItsFirstInstantToJustBeforeItsLast() {
    assertTrue(new Validity(NOW, null).holdsAt(NOW));
    assertTrue(new Validity(NOW, NOW.plusNanos(1000)).holdsAt(NOW));
    assertFalse(new Validity(NOW, NOW).holdsAt(NOW));
    assertFalse(new Validity(NOW.plusNanos(1000), null).holdsAt(NOW));
  }

  @Test
  void anEndLiesInTheFutureOrIsOpen() {
    assertDoesNotThrow(() -> Validity.requireFutureEnd(null, NOW));
    assertDoesNotThrow(() -> Validity.requireFutureEnd(NOW.plusNanos(1000), NOW));
    assertThrows(Refusal.class, () -> Validity.requireFutureEnd(NOW, NOW));
  }

  @Test
  void aRoleIsHeldOnlyByWhoIsThereNow() {
    EnumSet<Role> approver = EnumSet.of(Role.APPROVER);
    Validity now = new Validity(NOW, null);
    assertTrue(new Standing(approver, now, false).holds(Role.APPROVER, NOW));
    assertFalse(new Standing(approver, now, true).holds(Role.APPROVER, NOW));
    assertFalse(new Standing(approver, now, false).holds(Role.EDITOR, NOW));
    assertFalse(
        new Standing(approver, new Validity(NOW.minusSeconds(9), NOW), false)
            .holds(Role.APPROVER, NOW));
  }
}
