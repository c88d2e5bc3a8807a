package de.amtsstimme.providers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cost is the agency's administration's alone. */
@ExtendWith(ArquillianExtension.class)
class ProviderCostIT {

  private static final String COST = "41.17";

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void theQualificationChoosesTheRateAndNobodySeesTheCost() {
    String provider = provider();
    Billing.agreed(a, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "5000");
    JsonNode entry = Billing.book(a.manager, a, "2026-03-02T08:00:00Z", 60).ok().json();
    assertEquals("SENIOR", entry.path("qualification").asText());
    String sheet = Billing.open(a, entry.path("contractId").asText(), "2026-03");
    assertEquals(
        "120.00",
        a.finance
            .get(a.path + "/time-sheets/" + sheet)
            .ok()
            .json()
            .path("net")
            .path("amount")
            .asText());
    for (Api person :
        List.of(a.admin, a.approver, a.finance, a.reader, a.manager, a.agencyEditor)) {
      for (String path : List.of("/agency/providers", "/agency/providers/" + provider)) {
        Problems.check(path, person.get(path), ProblemCode.FORBIDDEN);
      }
      for (String path :
          List.of(
              "/contracts",
              "/rate-cards",
              "/time-entries",
              "/time-sheets",
              "/time-sheets/" + sheet,
              "/time-sheets/" + sheet + "/csv",
              "/audit-events",
              "/audit-events/export",
              "/export")) {
        assertFalse(person.get(a.path + path).text().contains(COST), path);
      }
    }
    Problems.check(
        "not the agency's",
        a.finance.post("/agency/providers/" + provider + "/costs", cost("2026-05-01")),
        ProblemCode.FORBIDDEN);
  }

  /**
   * Over two authorities, to the person and the administration; a freelancer's hours say nothing.
   */
  @Test
  void restIsCountedOverAllAuthorities() {
    TestAuthority b = TestAuthority.active();
    b.lend(a, a.manager, "Manager", "AGENCY_MANAGER");
    Billing.book(a.manager, a, "2026-03-02T17:00:00Z", 240).ok();
    Billing.book(a.manager, b, "2026-03-03T06:00:00Z", 60).ok();
    String provider = provider();
    String range = "rest-hints?from=2026-03-01T00:00:00Z&until=2026-03-10T00:00:00Z";
    String path = "/agency/providers/" + provider;
    assertEquals(0, a.manager.get("/me/" + range).ok().json().path("hints").size());
    a.agencyAdmin
        .patch(
            path,
            Map.of("staffId", staff(), "employment", "EMPLOYEE", "qualification", "SENIOR"),
            "*")
        .ok();
    for (Api.Answer answer :
        List.of(a.manager.get("/me/" + range), a.agencyAdmin.get(path + "/" + range))) {
      JsonNode hint = answer.ok().json().path("hints").get(0);
      assertEquals("SHORT_REST", hint.path("kind").asText());
      assertEquals(540, hint.path("minutes").asInt());
      assertFalse(answer.text().contains(a.slug) || answer.text().contains(b.slug));
    }
    assertEquals(0, a.agencyEditor.get("/me/" + range).ok().json().path("hints").size());
    for (Api person : List.of(a.admin, a.finance)) {
      Problems.check("me", person.get("/me/" + range), ProblemCode.FORBIDDEN);
      Problems.check("other", person.get(path + "/" + range), ProblemCode.FORBIDDEN);
    }
    Problems.check("manager", a.manager.get(path + "/" + range), ProblemCode.FORBIDDEN);
  }

  /** Row by row and side by side, in the database itself. */
  @Test
  void theDatabaseShowsItToNobodyElse() {
    provider();
    for (String role : List.of("finance", "manager")) {
      try (Sql db = Sql.behindTheDoor(a, role)) {
        assertEquals("0", db.one("select cast(count(*) as text) from provider_cost"));
      }
    }
    try (Sql db = Sql.behindTheDoor(a, "finance")) {
      assertEquals("0", db.one("select cast(count(*) as text) from provider"));
    }
  }

  @Test
  void costsAreDatedAndStay() {
    String provider = provider();
    Problems.check(
        "same day",
        a.agencyAdmin.post("/agency/providers/" + provider + "/costs", cost("2026-01-01")),
        ProblemCode.DUPLICATE);
    JsonNode both =
        a.agencyAdmin
            .post("/agency/providers/" + provider + "/costs", cost("2026-07-01"))
            .ok()
            .json();
    assertEquals(2, both.path("costs").size());
  }

  private String provider() {
    String id =
        a.agencyAdmin
            .post(
                "/agency/providers",
                Map.of(
                    "staffId", staff(),
                    "employment", "FREELANCER",
                    "qualification", "SENIOR",
                    "worksIn", "NW"))
            .ok()
            .id();
    a.agencyAdmin.post("/agency/providers/" + id + "/costs", cost("2026-01-01")).ok();
    return id;
  }

  private String staff() {
    for (JsonNode g : a.admin.get(a.path + "/grants?limit=200").ok().json().path("items")) {
      if (g.path("displayName").asText().startsWith("Manager ")) {
        return a.staffId(g.path("displayName").asText());
      }
    }
    throw new AssertionError("no manager");
  }

  private static Map<String, Object> cost(String from) {
    return Map.of("validFrom", from, "hourly", Billing.eur(COST), "vatStatus", "REGULAR");
  }
}
