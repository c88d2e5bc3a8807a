package de.amtsstimme.members.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleRulesTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleBelongsToOneSide(Role role) {
    for (Side side : new Side[] {Side.AUTHORITY, Side.AGENCY}) {
      if (role.side() == side) {
        assertDoesNotThrow(() -> RoleRules.requireSide(EnumSet.of(role), side));
      } else {
        refused(EnumSet.of(role), side);
      }
    }
  }

  @Test
  void oneForeignRoleSpoilsTheSet() {
    refused(EnumSet.of(Role.EDITOR, Role.AGENCY_EDITOR), Side.AUTHORITY);
    refused(EnumSet.of(Role.AGENCY_MANAGER, Role.AGENCY_ADMIN), Side.AGENCY);
  }

  @Test
  void nobodyIsThereForNothing() {
    refused(EnumSet.noneOf(Role.class), Side.AUTHORITY);
  }

  private static void refused(EnumSet<Role> roles, Side side) {
    Refusal refusal = assertThrows(Refusal.class, () -> RoleRules.requireSide(roles, side));
    assertEquals(ProblemCode.VALIDATION_FAILED, refusal.code());
    assertEquals("/roles", refusal.errors().get(0).pointer());
  }
}
