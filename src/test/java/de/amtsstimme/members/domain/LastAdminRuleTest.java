package de.amtsstimme.members.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastAdminRuleTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(3600);
  private static final Standing ADMIN = standing(Role.AUTHORITY_ADMIN, null, false);
  private static final Standing ADMIN_FOR_AN_HOUR = standing(Role.AUTHORITY_ADMIN, LATER, false);
  private static final Standing EDITOR = standing(Role.EDITOR, null, false);
  private static final Standing REMOVED = standing(Role.AUTHORITY_ADMIN, null, true);

  @Test
  void theLastOneStaysAnAdministrator() {
    refused(ADMIN, REMOVED, List.of());
    refused(ADMIN, EDITOR, List.of(EDITOR));
    refused(ADMIN, ADMIN_FOR_AN_HOUR, List.of(EDITOR));
  }

  @Test
  void anAdministratorWhoGoesSoonOrIsGoneDoesNotReplaceOneWhoStays() {
    refused(ADMIN, REMOVED, List.of(ADMIN_FOR_AN_HOUR));
    refused(ADMIN, EDITOR, List.of(REMOVED));
    refused(ADMIN, EDITOR, List.of(standing(Role.AUTHORITY_ADMIN, NOW, false)));
  }

  @Test
  void evenTheOnlyTemporaryOneIsNotRemoved() {
    refused(ADMIN_FOR_AN_HOUR, REMOVED, List.of());
  }

  @Test
  void withAnotherOneThereEverythingIsAllowed() {
    allowed(ADMIN, REMOVED, List.of(ADMIN));
    allowed(ADMIN, EDITOR, List.of(ADMIN));
    allowed(ADMIN, ADMIN_FOR_AN_HOUR, List.of(ADMIN, EDITOR));
    allowed(ADMIN_FOR_AN_HOUR, REMOVED, List.of(ADMIN));
  }

  @Test
  void othersComeAndGoFreely() {
    allowed(EDITOR, standing(Role.EDITOR, null, true), List.of());
    allowed(EDITOR, ADMIN, List.of());
    allowed(ADMIN, ADMIN, List.of());
  }

  private static void allowed(Standing before, Standing after, List<Standing> others) {
    assertDoesNotThrow(() -> LastAdminRule.check(before, after, others, NOW));
  }

  private static void refused(Standing before, Standing after, List<Standing> others) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> LastAdminRule.check(before, after, others, NOW));
    assertEquals(ProblemCode.LAST_AUTHORITY_ADMIN, refusal.code());
  }

  private static Standing standing(Role role, Instant until, boolean removed) {
    return new Standing(EnumSet.of(role), new Validity(NOW.minusSeconds(3600), until), removed);
  }
}
