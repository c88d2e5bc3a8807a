package de.amtsstimme.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Problems;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is billed beside hours: what both sides agreed on, under the contract's ceiling, once. */
@ExtendWith(ArquillianExtension.class)
class ExtrasIT {

  private final TestAuthority a = TestAuthority.withAgency();
  private final String extras = a.path + "/extras/";
  private String contract;

  @BeforeEach
  void contract() {
    Invoices.seller();
    contract = Invoices.contract(a);
  }

  @Test
  void onlyWhatTheAuthorityAcceptedIsBilled() {
    String id = propose("250.00", 2);
    Problems.check("not agreed", draft(id), ProblemCode.UNKNOWN_REFERENCE);
    for (Api person : List.of(a.manager, a.agencyAdmin, a.approver, a.editor, a.reader)) {
      Problems.check(
          "who accepts",
          person.post(extras + id + "/acceptance", Map.of("version", 1)),
          ProblemCode.FORBIDDEN);
    }
    Problems.check(
        "another version",
        a.finance.post(extras + id + "/acceptance", Map.of("version", 2)),
        ProblemCode.CONCURRENT_CHANGE);
    Problems.check(
        "the authority does not write it",
        a.finance.post(a.path + "/extras", Invoices.extra(contract, "X", 1, "PIECE", "1.00")),
        ProblemCode.FORBIDDEN);
    JsonNode agreed = Invoices.accept(a, id).ok().json();
    assertEquals("AGREED", agreed.path("state").asText());
    assertEquals("500.00", agreed.path("net").path("amount").asText());
    assertEquals("500.00", used());
    Problems.check("once", Invoices.accept(a, id), ProblemCode.CONCURRENT_CHANGE);
    JsonNode drafted = draft(id).ok().json();
    assertEquals("500.00", drafted.path("net").path("amount").asText());
    assertEquals("Stadt Neuhausen, Kämmerei", drafted.path("buyer").path("name").asText());
    Problems.check("twice", draft(id), ProblemCode.ALREADY_BILLED);
    Problems.check("on a draft", withdraw(id), ProblemCode.ALREADY_BILLED);
    assertEquals(
        drafted.path("id").asText(),
        a.finance.get(extras + id).ok().json().path("draftId").asText());
  }

  @Test
  void itIsFreeAgainWhenTheDraftIsDiscardedAndWhenTheInvoiceIsCancelled() {
    String id = agree("100.00", 1);
    String draft = draft(id).ok().id();
    a.manager.delete(a.path + "/invoice-drafts/" + draft, "*").ok();
    String again = draft(id).ok().id();
    String invoice = Invoices.issue(a, again).ok().id();
    Problems.check("billed", draft(id), ProblemCode.ALREADY_BILLED);
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals(
          "AS461",
          db.attempt("update agreed_extra set draft_id = null where id = '" + id + "'"),
          "the database keeps it, too");
    }
    String cancellation =
        a.manager
            .post(a.path + "/invoices/" + invoice + "/cancellation", Map.of("reason", "Zu früh"))
            .ok()
            .id();
    Invoices.issue(a, cancellation).ok();
    Invoices.issue(a, draft(id).ok().id()).ok();
  }

  @Test
  void aDraftIsChangedToOtherExtras() {
    String one = agree("100.00", 1);
    String two = agree("200.00", 1);
    String elsewhere =
        Invoices.agreed(a, Invoices.extra(Invoices.contract(a), "E", 1, "PIECE", "1.00"));
    JsonNode draft = draft(one).ok().json();
    String path = a.path + "/invoice-drafts/" + draft.path("id").asText();
    JsonNode changed = a.manager.patch(path, Map.of("extraIds", List.of(two)), "*").ok().json();
    assertEquals("200.00", changed.path("net").path("amount").asText());
    Problems.check(
        "of another contract",
        a.manager.patch(path, Map.of("extraIds", List.of(two, elsewhere)), "*"),
        ProblemCode.VALIDATION_FAILED);
    Problems.check(
        "of another contract",
        a.manager.patch(path, Map.of("extraIds", List.of(elsewhere)), "*"),
        ProblemCode.VALIDATION_FAILED);
    Problems.check(
        "nothing",
        a.manager.patch(path, Map.of("extraIds", List.of()), "*"),
        ProblemCode.VALIDATION_FAILED);
    draft(one).ok();
    Problems.check("taken", draft(two), ProblemCode.ALREADY_BILLED);
  }

  @Test
  void itCountsTowardsTheCeilingAndGivesBack() {
    String most = agree("900.00", 1);
    String more = propose("100.01", 1);
    Problems.check("too much", Invoices.accept(a, more), ProblemCode.CEILING_REACHED);
    assertEquals("PROPOSED", a.finance.get(extras + more).ok().json().path("state").asText());
    assertEquals("900.00", used());
    withdraw(most).ok();
    assertEquals("0.00", used());
    Problems.check("once", withdraw(most), ProblemCode.TRANSITION_NOT_ALLOWED);
    Invoices.accept(a, more).ok();
    assertEquals("100.01", used());
  }

  /** Twelve of 100 euros under 1,000: ten are agreed, whoever comes first. */
  @Test
  void manyAtOnceDoNotPassTheCeiling() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      ids.add(propose("100.00", 1));
    }
    ExecutorService pool = Executors.newFixedThreadPool(12);
    try {
      List<Future<Api.Answer>> answers = new ArrayList<>();
      for (String id : ids) {
        answers.add(pool.submit(() -> Invoices.accept(a, id)));
      }
      int agreed = 0;
      for (Future<Api.Answer> answer : answers) {
        if (answer.get().status() == 200) {
          agreed++;
        } else {
          Problems.check("the rest", answer.get(), ProblemCode.CEILING_REACHED);
        }
      }
      assertEquals(10, agreed);
      assertEquals("1000.00", used());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Whoever comes first has them all; the others are told so, and nobody waits in a circle. */
  @Test
  void eightWantTheSameInAnotherOrder() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      ids.add(agree("1.00", 1));
    }
    List<Callable<Api.Answer>> wishes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<String> order = new ArrayList<>(ids);
      Collections.shuffle(order);
      wishes.add(() -> draft(order));
    }
    assertEquals(1, drafted(wishes));
  }

  /** Two drafts exchange what stands on them for what stands on the other: neither may. */
  @Test
  void nobodyTakesWhatAnotherGivesBackAtTheSameTime() throws Exception {
    String one = agree("1.00", 1);
    String two = agree("2.00", 1);
    String first = a.path + "/invoice-drafts/" + draft(one).ok().id();
    String second = a.path + "/invoice-drafts/" + draft(two).ok().id();
    List<Callable<Api.Answer>> wishes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String path = i % 2 == 0 ? first : second;
      String wanted = i % 2 == 0 ? two : one;
      wishes.add(() -> a.manager.patch(path, Map.of("extraIds", List.of(wanted)), "*"));
    }
    assertEquals(0, drafted(wishes));
  }

  private static int drafted(List<Callable<Api.Answer>> wishes) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(wishes.size());
    try {
      int drafted = 0;
      for (Future<Api.Answer> wish : pool.invokeAll(wishes)) {
        if (wish.get().status() < 300) {
          drafted++;
        } else {
          Problems.check("another has it", wish.get(), ProblemCode.ALREADY_BILLED);
        }
      }
      return drafted;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void nobodyTakesOffMoreThanThereIs() {
    String id = agree("100.00", 1);
    Map<String, Object> body = new HashMap<>(wish(List.of(id)));
    body.put("discounts", List.of(Map.of("reason", "R", "amount", Invoices.amount("100.01"))));
    Api.Answer refused = a.manager.post(a.path + "/invoice-drafts", body);
    Problems.check("below nothing", refused, ProblemCode.VALIDATION_FAILED);
    assertEquals("/discounts", refused.json().path("errors").path(0).path("pointer").asText());
    body.put("discounts", List.of(Map.of("reason", "R", "amount", Invoices.amount("100.00"))));
    a.manager.post(a.path + "/invoice-drafts", body).ok();
  }

  /** No server agrees in the authority's place, and what is agreed says what it said. */
  @Test
  void theDatabaseKeepsWhatIsAgreed() {
    String id = propose("100.00", 1);
    String agreed =
        "update agreed_extra set state = 'AGREED', accepted_at = now(), accepted_by ="
            + " bound_person(), accepted_by_name = 'X' where id = '"
            + id
            + "'";
    try (Sql agency = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS431", agency.attempt(agreed));
      assertEquals(
          "42501",
          agency.attempt("update agreed_extra set price_net = 900 where id = '" + id + "'"));
      assertEquals(
          "23514",
          agency.attempt("update agreed_extra set draft_id = uuidv7() where id = '" + id + "'"),
          "only what is agreed stands on a draft");
    }
    try (Sql finance = Sql.behindTheDoor(a, "finance")) {
      assertEquals("done", finance.attempt(agreed));
    }
    Invoices.accept(a, id).ok();
    try (Sql agency = Sql.behindTheDoor(a, "manager")) {
      assertEquals(
          "AS450",
          agency.attempt("update agreed_extra set accepted_by_name = 'X' where id = '" + id + "'"));
      assertEquals(
          "AS450",
          agency.attempt(
              "update agreed_extra set state = 'PROPOSED', accepted_at = null, accepted_by = null"
                  + " where id = '"
                  + id
                  + "'"));
    }
  }

  /** What somebody wrote past the API into a draft is not issued. */
  @Test
  void aDraftWithSomethingElseIsNotIssued() {
    String id = agree("100.00", 1);
    String draft = draft(id).ok().id();
    try (Sql superuser = Sql.superuser()) {
      superuser.update(
          "update amtsstimme.invoice_draft set body = replace(body, 'Schulung', 'Anderes') where id"
              + " = cast(? as uuid)",
          draft);
    }
    Api.Answer refused = Invoices.issue(a, draft);
    Problems.check("not agreed", refused, ProblemCode.VALIDATION_FAILED);
    assertEquals("/extraIds", refused.json().path("errors").path(0).path("pointer").asText());
    JsonNode checked = a.manager.post(a.path + "/invoice-drafts/" + draft + "/check", null).json();
    assertFalse(checked.path("issuable").asBoolean());
    assertEquals("extraIds", checked.path("findings").path(0).path("field").asText());
    // Whoever chooses anew among what is agreed has a draft that can be issued.
    a.manager.patch(a.path + "/invoice-drafts/" + draft, Map.of("extraIds", List.of(id)), "*").ok();
    Invoices.issue(a, draft).ok();
  }

  @Test
  void whatIsNotPossibleIsSaid() {
    Map<String, Object> body = new HashMap<>(Invoices.extra(contract, "S", 1, "PIECE", "1.00"));
    body.put("contractId", "0199b1c2-0000-7000-8000-00000000dead");
    Problems.check(
        "no contract", a.manager.post(a.path + "/extras", body), ProblemCode.UNKNOWN_REFERENCE);
    body.put("contractId", contract);
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("quantity", 0),
            Map.of("price", Invoices.amount("0.00")),
            Map.of("price", Invoices.amount("-1.00")),
            Map.of("name", " "))) {
      Map<String, Object> other = new HashMap<>(body);
      other.putAll(wrong);
      Problems.check(
          wrong.toString(),
          a.manager.post(a.path + "/extras", other),
          ProblemCode.VALIDATION_FAILED);
    }
    body.putAll(Map.of("quantity", 1_000_000, "price", Invoices.amount("99999.99")));
    String huge = a.manager.post(a.path + "/extras", body).ok().id();
    Problems.check("huge", Invoices.accept(a, huge), ProblemCode.CEILING_REACHED);
    assertTrue(a.finance.get(a.path + "/extras?contractId=" + contract).ok().text().contains(huge));
  }

  private String propose(String price, int quantity) {
    return Invoices.proposed(a, Invoices.extra(contract, "Schulung", quantity, "PIECE", price));
  }

  private String agree(String price, int quantity) {
    String id = propose(price, quantity);
    Invoices.accept(a, id).ok();
    return id;
  }

  private Api.Answer withdraw(String id) {
    return a.manager.post(extras + id + "/withdrawal", null);
  }

  private Api.Answer draft(String extra) {
    return draft(List.of(extra));
  }

  private Api.Answer draft(List<String> extras) {
    return a.manager.post(a.path + "/invoice-drafts", wish(extras));
  }

  private static Map<String, Object> wish(List<String> extras) {
    return Map.of(
        "from", "2026-10-01", "until", "2026-10-31", "extraIds", extras, "buyer", Invoices.buyer());
  }

  private String used() {
    return a.finance
        .get(a.path + "/contracts/" + contract)
        .ok()
        .json()
        .path("used")
        .path("amount")
        .asText();
  }
}
