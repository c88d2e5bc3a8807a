package de.amtsstimme.isolation;

import static de.amtsstimme.isolation.Permitted.APPEND_ONLY;
import static de.amtsstimme.isolation.Permitted.GUARDS;
import static de.amtsstimme.isolation.Permitted.NEVER_UPDATED;
import static de.amtsstimme.isolation.Permitted.ask;
import static de.amtsstimme.isolation.PermittedGrants.APPLICATION;
import static de.amtsstimme.isolation.PermittedGrants.APPLICATION_CALLS;
import static de.amtsstimme.isolation.PermittedGrants.DOOR;
import static de.amtsstimme.isolation.PermittedGrants.GATE;
import static de.amtsstimme.isolation.PermittedGrants.PURGE;
import static de.amtsstimme.isolation.PermittedPolicies.OWN_POLICIES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.fixtures.TestInstallation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The database's own catalogue is asked, not the migrations: every table, view, function and grant
 * that is really there conforms, or stands in {@link Permitted} with a reason. A new table, policy
 * or grant that nobody wrote down fails.
 */
class RlsCoverageIT {

  @Test
  void everyTableIsATenantsOrStandsHereWithAReason() throws SQLException {
    assertEquals(List.of(), ask(Catalogue::tenantTables));
  }

  @Test
  void noFurtherPolicyOpensATable() throws SQLException {
    assertEquals(OWN_POLICIES, lines(ask(Catalogue::ownPolicies)));
  }

  @Test
  void onlyWhatStandsHereReachesOverAuthorities() throws SQLException {
    assertEquals(List.copyOf(Permitted.OVER_AUTHORITIES.keySet()), ask(Catalogue::exclusions));
  }

  @Test
  void viewsSeeWithTheReadersEyes() throws SQLException {
    assertEquals(List.of(), ask(Catalogue::views));
  }

  @Test
  void definerFunctionsAreTheDoorsOrTheGatesWithAFixedSearchPath() throws SQLException {
    assertEquals(List.of(), ask(Catalogue::definerFunctions));
    assertEquals(List.of(), ask(Catalogue::functionsForEverybody));
  }

  @Test
  void nobodyMayMoreThanIsWrittenHere() throws SQLException {
    assertEquals(APPLICATION, lines(ask(c -> c.grants("amtsstimme_app"))));
    assertEquals(APPLICATION_CALLS, lines(ask(c -> c.functionsFor("amtsstimme_app"))));
    assertEquals(DOOR, lines(ask(c -> c.grants("amtsstimme_door"))));
    assertEquals(GATE, lines(ask(c -> c.grants("amtsstimme_gate"))));
    assertEquals(List.of(), ask(Catalogue::strangeGrants));
    assertEquals(PURGE, lines(ask(c -> c.besideTenantTables(c.grants("amtsstimme_purge")))));
  }

  @Test
  void rolesAreNoMoreThanTheyShouldBe() throws SQLException {
    assertEquals(List.of(), ask(Catalogue::roles));
  }

  @Test
  void thePastCannotBeChanged() throws SQLException {
    assertEquals(List.of(), ask(c -> c.changeable(APPEND_ONLY, NEVER_UPDATED)));
  }

  @Test
  void theApplicationKnowsNothingOfPersons() throws SQLException {
    for (String privilege :
        List.of("select", "insert", "update", "delete", "truncate", "references")) {
      assertEquals(List.of(), ask(c -> c.held("person", privilege)));
    }
  }

  @Test
  void guardsStandWhereTheyStood() throws SQLException {
    assertEquals(GUARDS, lines(ask(Catalogue::guards)));
  }

  /** Without a binding there is nothing to see, and nothing can be written. */
  @Test
  void theApplicationSeesNothingBeforeTheDoor() throws SQLException {
    try (Connection db = TestInstallation.application();
        Statement s = db.createStatement()) {
      for (String grant : APPLICATION.lines().toList()) {
        String table = grant.substring(0, grant.indexOf(':'));
        if (!Permitted.OPEN.contains(table)) {
          try (var rows = s.executeQuery("select count(*) from amtsstimme." + table)) {
            rows.next();
            assertEquals(0, rows.getLong(1), table);
          }
        }
      }
    }
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
