package de.amtsstimme.hours.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Role;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class HoursVisibilityTest {

  @Test
  void ofThoseWhoMayReadHoursOnlyTheEditorIsNarrowed() {
    for (Role role : Right.READ_HOURS.roles()) {
      assertEquals(
          role == Role.AGENCY_EDITOR, HoursVisibility.ownOnly(EnumSet.of(role)), role::name);
    }
  }

  @Test
  void anotherRoleSaysMore() {
    assertFalse(HoursVisibility.ownOnly(EnumSet.of(Role.AGENCY_EDITOR, Role.AGENCY_MANAGER)));
  }
}
