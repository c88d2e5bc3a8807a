package de.amtsstimme.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no server gets past: each guard of invoices by itself, without the rules in Java. */
@ExtendWith(ArquillianExtension.class)
class InvoiceGuardsIT {

  private final TestAuthority a = TestAuthority.withAgency();
  private final String prefix = "G" + UUID.randomUUID().toString().substring(0, 7) + "-";
  private final int year = Invoices.today().getYear();

  @BeforeEach
  void aRangeOfItsOwn() {
    Invoices.seller(prefix);
  }

  @AfterEach
  void theUsualRange() {
    Invoices.seller();
  }

  @Test
  void numbersAreTakenOneByOne() {
    Invoices.issued(a);
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      for (String by : List.of("+ 2", "- 1", "+ 0")) {
        assertEquals("AS460", db.attempt(counter(by), prefix, year), by);
      }
      assertEquals(
          "AS460",
          db.attempt("insert into invoice_counter (prefix, year, last) values ('X', 2026, 7)"));
    }
  }

  @Test
  void aNumberWithoutAnInvoiceDoesNotGetPastTheCommit() {
    Invoices.issued(a);
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals(1, db.update(counter("+ 1"), prefix, year));
      assertEquals("AS460", assertThrows(Sql.Refused.class, db::commit).sqlState);
    }
    assertEquals("00002", number(Invoices.issued(a)));
  }

  @Test
  void anInvoiceHasTheNextNumber() {
    String id = Invoices.issued(a);
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS460", db.attempt(copied(id, 2, "")), "not taken");
      assertEquals(1, db.update(counter("+ 1"), prefix, year));
      assertEquals("AS460", db.attempt(copied(id, 3, "")), "the one after");
      assertEquals(
          "AS460", db.attempt(copied(id, 2, ", 'number', 'N 1'")), "called something else");
      assertEquals("done", db.attempt(copied(id, 2, "")));
    }
  }

  @Test
  void aCorrectionIsOfAnInvoiceOfThisAuthorityAndHasADraftWhileThereIsOne() {
    TestAuthority b = TestAuthority.withAgency();
    String others = Invoices.issued(b);
    String own = Invoices.issued(a);
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals(1, db.update(counter("+ 1"), prefix, year));
      String credit = ", 'kind', 'CREDIT', 'due_on', null, 'preceding_id', '%s'";
      assertEquals("AS460", db.attempt(copied(own, 3, credit.formatted(others))));
      assertEquals("done", db.attempt(copied(own, 3, credit.formatted(own))));
      assertEquals(
          "AS460", db.attempt(copied(own, 3, credit.formatted(own) + ", 'draft_id', null")));
    }
  }

  @Test
  void anInvoiceNeverChanges() {
    never("invoice", "id", Invoices.issued(a));
  }

  @Test
  void whatBecameOfItNeverChanges() {
    String id = Invoices.issued(a);
    a.manager
        .post(
            a.path + "/invoices/" + id + "/events",
            Map.of("kind", "SENT", "on", Invoices.today().toString(), "channel", "EMAIL"))
        .ok();
    never("invoice_event", "invoice_id", id);
  }

  /** Nobody with the application's role, nor with the owner's. */
  private void never(String table, String key, String id) {
    String where = " where " + key + " = ?::uuid";
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("42501", db.attempt("update " + table + " set id = id" + where, id));
      assertEquals("42501", db.attempt("delete from " + table + where, id));
    }
    try (Sql owner = Sql.owner()) {
      owner.begin();
      assertEquals("AS461", owner.attempt("update " + table + " set id = id" + where, id));
      assertEquals("AS461", owner.attempt("delete from " + table + where, id));
      owner.rollback();
    }
  }

  @Test
  void nothingBecomesOfAnothersInvoice() {
    String others = Invoices.issued(TestAuthority.withAgency());
    String own = Invoices.issued(a);
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS460", db.attempt(payment(), UUID.fromString(others)));
      assertEquals("done", db.attempt(payment(), UUID.fromString(own)));
    }
    try (Sql finance = Sql.behindTheDoor(a, "finance")) {
      assertEquals("42501", finance.attempt(payment(), UUID.fromString(own)));
      assertEquals(
          "42501",
          finance.attempt(
              "insert into invoice_counter (prefix, year, last) values ('X', 2026, 0)"));
    }
  }

  @Test
  void aDraftThatIsDoneWithStays() {
    String issued = Invoices.issued(a);
    String discarded = Invoices.drafted(a);
    a.manager.delete(a.path + "/invoice-drafts/" + discarded, "*").ok();
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      String say = "update invoice_draft set body = body where %s = ?::uuid";
      assertEquals("AS461", db.attempt(say.formatted("invoice_id"), issued));
      assertEquals("AS461", db.attempt(say.formatted("id"), discarded));
      assertEquals("done", db.attempt(say.formatted("id"), Invoices.drafted(a)));
    }
  }

  /** A month is billed once, when it was confirmed, and again when its invoice was cancelled. */
  @Test
  void aSheetStaysWhereItIsBilled() {
    LocalDate first = LocalDate.of(2013, 1, 1);
    String contract = Billing.agreed(a, first, first.plusYears(1), "5000");
    Billing.book(a.manager, a, "2013-03-05T08:00:00Z", 60).ok();
    String sheet = Billing.open(a, contract, "2013-03");
    String another = Billing.open(a, contract, "2013-04");
    Billing.confirm(a, Billing.submit(a, sheet)).ok();
    String discarded = drafted(sheet);
    a.manager.delete(a.path + "/invoice-drafts/" + discarded, "*").ok();
    String draft = drafted(sheet);
    String open = Invoices.drafted(a);
    String free = "update billed_sheet set freed_at = now() where draft_id = ?::uuid";
    String bill = "insert into billed_sheet (id, sheet_id, draft_id) values (uuidv7(), ?, ?)";
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS461", db.attempt(free, draft), "on an open draft");
      assertEquals("AS461", db.attempt(free, discarded), "freed already");
      assertEquals(
          "AS461",
          db.attempt("update billed_sheet set freed_at = null where draft_id = ?::uuid", discarded),
          "never again");
      UUID to = UUID.fromString(open);
      assertEquals("AS460", db.attempt(bill, UUID.fromString(another), to), "not confirmed");
      assertEquals("AS460", db.attempt(bill, UUID.randomUUID(), to), "no sheet");
      assertEquals("23505", db.attempt(bill, UUID.fromString(sheet), to), "billed already");
    }
    String invoice = Invoices.issue(a, draft).ok().id();
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      assertEquals("AS461", db.attempt(free, draft), "on an invoice");
      assertEquals(
          "AS460",
          db.attempt(bill, UUID.fromString(another), UUID.fromString(draft)),
          "added to what was issued");
    }
    String cancellation =
        a.manager
            .post(a.path + "/invoices/" + invoice + "/cancellation", Map.of("reason", "Falsch"))
            .ok()
            .id();
    Invoices.issue(a, cancellation).ok();
    drafted(sheet);
  }

  @Test
  void anExtraStaysWhereItStands() {
    String contract = Invoices.contract(a);
    String id = Invoices.agreed(a, Invoices.extra(contract, "Schulung", 1, "PIECE", "100.00"));
    String one =
        drafted(Map.of("extraIds", List.of(id), "from", "2026-10-01", "until", "2026-10-31"));
    String other = Invoices.drafted(a);
    String withdrawn = Invoices.proposed(a, Invoices.extra(contract, "Druck", 1, "PIECE", "1.00"));
    a.manager.post(a.path + "/extras/" + withdrawn + "/withdrawal", null).ok();
    try (Sql db = Sql.behindTheDoor(a, "manager")) {
      String move = "update agreed_extra set draft_id = ?::uuid where draft_id = ?::uuid";
      assertEquals("AS450", db.attempt(move, other, one));
      assertEquals(
          "AS450",
          db.attempt(
              "insert into agreed_extra select (jsonb_populate_record(e, '{\"id\": \""
                  + UUID.randomUUID()
                  + "\", \"draft_id\": null}')).* from agreed_extra e where e.id = ?::uuid",
              id),
          "agreed from the beginning");
      assertEquals(
          "AS450",
          db.attempt("update agreed_extra set state = 'PROPOSED' where id = ?::uuid", withdrawn));
    }
  }

  private String drafted(String sheet) {
    return drafted(Map.of("sheetIds", List.of(sheet), "buyer", Invoices.buyer()));
  }

  private String drafted(Map<String, ?> body) {
    return a.manager.post(a.path + "/invoice-drafts", body).ok().id();
  }

  private static String counter(String by) {
    return "update invoice_counter set last = last " + by + " where prefix = ? and year = ?";
  }

  private static String payment() {
    return "insert into invoice_event (id, authority_id, invoice_id, kind, happened_on, amount,"
        + " recorded_by_name, recorded_at) select gen_random_uuid(), bound_tenant(), ?, 'PAYMENT',"
        + " current_date, 1, 'Wer', now()";
  }

  /** Every column of an invoice of this range, but for its id, its number and what is said. */
  private String copied(String id, int seq, String changes) {
    return "insert into invoice select (jsonb_populate_record(i, jsonb_build_object('id', '"
        + UUID.randomUUID()
        + "', 'seq', "
        + seq
        + ", 'number', '%s%d-%05d'".formatted(prefix, year, seq)
        + changes
        + "))).* from invoice i where i.id = '"
        + id
        + "'";
  }

  private String number(String id) {
    String number = a.manager.get(a.path + "/invoices/" + id).ok().json().path("number").asText();
    return number.substring(number.length() - 5);
  }
}
