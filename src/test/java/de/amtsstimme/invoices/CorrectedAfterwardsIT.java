package de.amtsstimme.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invoices are kept for eight years, and can be wrong as long: also after the authority's end. */
@ExtendWith(ArquillianExtension.class)
class CorrectedAfterwardsIT {

  private static final Map<String, Object> REASON = Map.of("reason", "Falscher Monat");

  private final TestAuthority a = TestAuthority.withAgency();

  @BeforeEach
  void seller() {
    Invoices.seller();
  }

  @Test
  void anInvoiceIsCancelledAfterTheEndAndAfterThePurge() {
    String one = Invoices.issued(a);
    String two = Invoices.issued(a);
    Problems.check("still there", cancel(one), ProblemCode.AUTHORITY_NOT_ENDED);
    end();
    JsonNode first = cancel(one).ok().json();
    assertEquals("CANCELLATION", first.path("kind").asText());
    assertEquals("-746.73", first.path("gross").path("amount").asText());
    assertTrue(first.path("number").asText().startsWith(Invoices.PREFIX));
    assertTrue(first.path("draftId").isNull());
    assertEquals("CANCELLED", read(one).path("state").asText());
    Problems.check("once", cancel(one), ProblemCode.NOT_CORRECTABLE);
    a.letExportPeriodEnd();
    a.agencyAdmin.post(a.path + "/purge", null).ok();
    String second = cancel(two).ok().id();
    String xml = a.agencyAdmin.get("/agency/invoices/" + second + "/xml").ok().text();
    assertTrue(xml.contains("<ram:TypeCode>384</ram:TypeCode>"), xml);
    assertTrue(xml.contains("991-03730-19"), xml);
    assertTrue(xml.contains("<ram:BilledQuantity unitCode=\"MIN\">-90"), xml);
    assertTrue(
        a.agencyAdmin.get("/agency/invoices/" + second + "/pdf").ok().text().startsWith("%PDF"));
    assertEquals("0.00", read(two).path("open").path("amount").asText());
    try (Sql owner = Sql.owner()) {
      assertEquals(
          1L,
          (Long)
              owner.one(
                  "select count(*) from audit_event where tenant_id = installation_tenant() and"
                      + " action = 'INVOICE_ISSUED' and subject_id = cast(? as uuid)",
                  second));
    }
  }

  @Test
  void aPartIsTakenBackAndNoMoreThanThereWas() {
    String id = Invoices.issued(a);
    end();
    JsonNode credited = credit(id, "127.50").ok().json();
    assertEquals("CREDIT", credited.path("kind").asText());
    assertEquals("595.00", read(id).path("open").path("amount").asText());
    Problems.check("too much", credit(id, "500.01"), ProblemCode.NOT_CORRECTABLE);
    Problems.check("whole", cancel(id), ProblemCode.NOT_CORRECTABLE);
    Problems.check(
        "manager",
        a.manager.post("/agency/invoices/" + id + "/cancellation", REASON),
        ProblemCode.FORBIDDEN);
    a.agencyAdmin
        .post(
            "/agency/invoices/" + credited.path("id").asText() + "/events",
            Map.of("kind", "SENT", "on", Invoices.today().toString(), "channel", "EMAIL"))
        .ok();
  }

  private void end() {
    a.agencyAdmin.post(a.path + "/ending", Map.of("reason", "Vorbei")).ok();
  }

  private Api.Answer cancel(String id) {
    return a.agencyAdmin.post("/agency/invoices/" + id + "/cancellation", REASON);
  }

  private Api.Answer credit(String id, String net) {
    return a.agencyAdmin.post(
        "/agency/invoices/" + id + "/credit",
        Map.of(
            "reason",
            "Zu viel",
            "amounts",
            List.of(Map.of("reason", "Nachlass", "amount", Invoices.amount(net)))));
  }

  private JsonNode read(String id) {
    return a.agencyAdmin.get("/agency/invoices/" + id).ok().json();
  }
}
