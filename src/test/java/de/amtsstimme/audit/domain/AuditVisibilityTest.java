package de.amtsstimme.audit.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.identity.Role.Side;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class AuditVisibilityTest {

  @Test
  void theAuthoritySeesAllTheAgencyItsOwnSide() {
    assertEquals(
        EnumSet.allOf(Side.class), AuditVisibility.sides(EnumSet.of(Role.AUTHORITY_ADMIN)));
    assertEquals(
        EnumSet.of(Side.AGENCY, Side.AGENCY_ADMIN),
        AuditVisibility.sides(EnumSet.of(Role.AGENCY_MANAGER)));
    assertEquals(
        EnumSet.allOf(Side.class),
        AuditVisibility.sides(EnumSet.of(Role.AUTHORITY_ADMIN, Role.AGENCY_MANAGER)));
  }
}
