package de.amtsstimme.kernel.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.kernel.domain.Refusal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, written down a second time: the columns of the table of rights, and what is left
 * of each row in the states of an authority. A right without a row fails.
 */
class RightsTableTest {

  private static final List<String> STATES =
      List.of("ONBOARDING", "ACTIVE", "SUSPENDED", "ENDED", "PURGED");

  /** Columns in the order of the table: AA AP ED FI RE AM AE, and AGENCY_ADMIN as AG. */
  private static final Map<String, Role> COLUMNS =
      Map.of(
          "AA", Role.AUTHORITY_ADMIN,
          "AP", Role.APPROVER,
          "ED", Role.EDITOR,
          "FI", Role.FINANCE,
          "RE", Role.READER,
          "AM", Role.AGENCY_MANAGER,
          "AE", Role.AGENCY_EDITOR,
          "AG", Role.AGENCY_ADMIN);

  /** What remains in ONBOARDING, ACTIVE, SUSPENDED, ENDED, PURGED. */
  private static final String READS = "yes yes yes AUTHORITY_ENDED AUTHORITY_ENDED";

  private static final String WRITES =
      "yes yes AUTHORITY_SUSPENDED AUTHORITY_ENDED AUTHORITY_ENDED";
  private static final String RELEASES =
      "NOT_RELEASABLE yes AUTHORITY_SUSPENDED AUTHORITY_ENDED AUTHORITY_ENDED";
  private static final String EXPORTS = "yes yes yes yes AUTHORITY_ENDED";
  private static final String INSTALLATION = "no authority";

  /** A row: who holds the right, and when it is good for something. */
  private record Row(Right right, String holders, String inStates) {}

  private static final List<Row> TABLE =
      List.of(
          // The authority as such: its own people until the end, the agency's administration
          // beyond.
          new Row(Right.READ_AUTHORITY, "AA AP ED FI RE AM AE AG", READS),
          // read library, sources, guideline, chains, contacts
          new Row(Right.READ_LIBRARY, "AA AP ED FI RE AM AE", READS),
          // read inquiries and citizens' text, replies
          new Row(Right.READ_INQUIRIES, "AA AP ED AM AE", READS),
          // proof of a text
          new Row(Right.READ_PROOF, "AA AP ED AM AE", READS),
          // write and submit answers, sources, replies; use suggestions
          new Row(Right.WRITE_CONTENT, "AA AP ED AM AE", WRITES),
          new Row(Right.USE_SUGGESTIONS, "AA AP ED AM AE", READS),
          // draft synonyms
          new Row(Right.MANAGE_SYNONYMS, "AA AP ED AM", WRITES),
          // draft tone guideline; check a text by it
          new Row(Right.DRAFT_TONE, "AA AP ED AM", WRITES),
          new Row(Right.CHECK_TONE, "AA AP ED AM AE", READS),
          // offer a template to authorities (of texts that person wrote)
          new Row(Right.OFFER_TEMPLATE, "AM", WRITES),
          // decide an approval: holds AP, of the agency where a step is open to it (who exactly is
          // the chain's business)
          new Row(Right.DECIDE_APPROVAL, "AP AM AE", WRITES),
          // own deputy (from/to)
          new Row(Right.OWN_DEPUTY, "AA AP ED FI AM AE", WRITES),
          // confirm "source changed, answer still right"; withdraw an approval
          new Row(Right.CONFIRM_SOURCE, "AP", WRITES),
          new Row(Right.RETIRE_ANSWER, "AA AP", WRITES),
          // release an approved reply, record the publication
          new Row(Right.RELEASE, "AA AP ED AM AE", RELEASES),
          new Row(Right.RECORD_PUBLICATION, "AA AP ED AM AE", WRITES),
          // who is on call
          new Row(Right.MANAGE_ON_CALL, "AA AP", WRITES),
          // stop button press / lift; crisis mode; withdraw an approval
          new Row(Right.WITHDRAW_APPROVAL, "AA AP", WRITES),
          new Row(Right.PRESS_HALT, "AA AP", WRITES),
          new Row(Right.LIFT_HALT, "AA", WRITES),
          new Row(Right.MANAGE_CRISIS, "AA", WRITES),
          // draft a chain; adopt a chain
          new Row(Right.DRAFT_CHAIN, "AA", WRITES),
          new Row(Right.ADOPT_CHAIN, "AP", WRITES),
          // members, contacts, settings; accept, shorten, end agency grants
          new Row(Right.READ_MEMBERS, "AA", READS),
          new Row(Right.MANAGE_AUTHORITY, "AA", WRITES),
          // AM proposes grants; AG has to, for the first manager. Both see what they proposed.
          new Row(Right.PROPOSE_GRANT, "AM AG", WRITES),
          new Row(Right.READ_GRANTS, "AA AM AG", READS),
          // book own time; read hours (AE: own hours)
          new Row(Right.BOOK_TIME, "AM AE", WRITES),
          new Row(Right.READ_HOURS, "AA FI AM AE AG", READS),
          // counter-entry (AE: own, not to a confirmed hour); settling goes on while suspended
          new Row(Right.TAKE_BACK_TIME, "AM AE", READS),
          // read contract and rates; write them / accept them
          new Row(Right.READ_CONTRACTS, "AA FI AM AG", READS),
          new Row(Right.WRITE_CONTRACT, "AM AG", WRITES),
          new Row(Right.ACCEPT_CONTRACT, "AA FI", WRITES),
          // end it early
          new Row(Right.END_CONTRACT, "AA FI AM AG", WRITES),
          // submit / confirm or dispute a time sheet (FI, or whom the contract names, whatever
          // their role; also while suspended)
          new Row(Right.READ_TIME_SHEETS, "AA AP ED FI RE AM AG", READS),
          new Row(Right.SUBMIT_TIME_SHEET, "AM", READS),
          new Row(Right.DECIDE_TIME_SHEET, "AA AP ED FI RE", READS),
          // audit trail of this authority (AM: entries of its own side)
          new Row(Right.READ_AUDIT, "AA AM", READS),
          new Row(Right.EXPORT_AUDIT, "AA", READS),
          // activate, suspend, resume, end an authority
          new Row(Right.CHANGE_LIFE_CYCLE, "AG", READS),
          // erase a person, find a person's data, legal hold (also while suspended)
          new Row(Right.READ_PRIVACY, "AA", READS),
          new Row(Right.MANAGE_PRIVACY, "AA", READS),
          // take everything out, until the agreed day after the end; remove it after that
          new Row(Right.EXPORT_AUTHORITY, "AA", EXPORTS),
          new Row(Right.PURGE_AUTHORITY, "AG", READS),
          new Row(Right.EXPORT_AGENCY, "AG", INSTALLATION),
          new Row(Right.READ_PURGES, "AG", INSTALLATION),
          // outbox dead letters of this authority; AG: counts only
          new Row(Right.READ_DEAD_LETTERS, "AA AM", READS),
          new Row(Right.DECIDE_DEAD_LETTERS, "AA AM", WRITES),
          // read invoices; draft, issue, cancel them, record payments (also while suspended)
          new Row(Right.READ_INVOICES, "AA FI AM AG", READS),
          new Row(Right.WRITE_INVOICES, "AM AG", READS),
          new Row(Right.MANAGE_SELLER, "AG", INSTALLATION),
          new Row(Right.RECORD_IN_BOOKS, "AG", INSTALLATION),
          new Row(Right.READ_BOOKS, "AG", INSTALLATION),
          new Row(Right.START_BILLING_RUN, "AG", INSTALLATION),
          new Row(Right.KEEP_BOOKS, "AG", INSTALLATION),
          // hours and answers counted for the books, of an ended authority, too
          new Row(Right.COUNT_FOR_BOOKS, "AG", READS),
          new Row(Right.COUNT_OUTBOX, "AG", INSTALLATION),
          // create an authority; the agency's own people; the installation's trail
          new Row(Right.CREATE_AUTHORITY, "AG", INSTALLATION),
          new Row(Right.MANAGE_STAFF, "AG", INSTALLATION),
          new Row(Right.READ_STAFF, "AM AE AG", INSTALLATION),
          // provider cost, margin
          new Row(Right.MANAGE_PROVIDERS, "AG", INSTALLATION),
          new Row(Right.READ_INSTALLATION_AUDIT, "AG", INSTALLATION),
          new Row(Right.BE_SOMEONE, "AA AP ED FI RE AM AE AG", INSTALLATION));

  /** Rights of work without a person, and the one service that holds each. */
  private static final Map<Right, Service> SERVICES =
      Map.of(
          Right.SEAL_AUDIT, Service.SEAL,
          Right.ERASE_DUE, Service.ERASURE,
          Right.DELIVER_OUTBOX, Service.OUTBOX,
          Right.NOTIFY_PEOPLE, Service.NOTIFY,
          Right.INDEX_ANSWERS, Service.SUGGESTIONS,
          Right.IMPORT_ENTRIES, Service.IMPORT,
          Right.WATCH_APPROVALS, Service.APPROVALS,
          Right.BILL_DUE, Service.BILLING);

  @Test
  void everyRightHasExactlyOneRow() {
    List<Right> rows =
        Stream.concat(TABLE.stream().map(Row::right), SERVICES.keySet().stream()).sorted().toList();
    assertEquals(List.of(Right.values()), rows);
  }

  /** What a service does no person can do, whatever the roles; and no service does another's. */
  @Test
  void rightsOfServicesAreHeldByNobodyElse() {
    Map<Right, Service> actual = new EnumMap<>(Right.class);
    for (Right right : SERVICES.keySet()) {
      assertEquals(Right.Effect.SERVICE, right.effect(), right.name());
      assertEquals("FORBIDDEN", outcome(right, EnumSet.allOf(Role.class), "ACTIVE"));
    }
    for (Service service : Service.values()) {
      service.rights().forEach(r -> assertNull(actual.put(r, service), r.name()));
    }
    assertEquals(SERVICES, actual);
  }

  @Test
  void everyRowIsHeldByThoseRolesAndNoOthers() {
    Map<Right, Set<Role>> expected = new EnumMap<>(Right.class);
    Map<Right, Set<Role>> actual = new EnumMap<>(Right.class);
    for (Row row : TABLE) {
      expected.put(row.right(), holders(row));
      Set<Role> held = EnumSet.noneOf(Role.class);
      Arrays.stream(Role.values())
          .filter(role -> row.right().heldBy(EnumSet.of(role)))
          .forEach(held::add);
      actual.put(row.right(), held);
      assertEquals(held, row.right().roles(), row.right() + " says otherwise of itself");
    }
    assertEquals(expected, actual);
  }

  @Test
  void whoeverLacksTheRightIsRefusedInEveryState() {
    for (Row row : TABLE) {
      Set<Role> others = EnumSet.complementOf(EnumSet.copyOf(holders(row)));
      assertEquals("FORBIDDEN", outcome(row.right(), EnumSet.noneOf(Role.class), "ACTIVE"));
      for (String state : STATES) {
        if (!others.isEmpty()) {
          assertEquals("FORBIDDEN", outcome(row.right(), others, state), row + " " + state);
        }
      }
    }
  }

  @Test
  void whatIsLeftOfARightInEachState() {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> actual = new TreeMap<>();
    for (Row row : TABLE) {
      if (row.inStates().equals(INSTALLATION)) {
        assertEquals(Right.Effect.INSTALLATION, row.right().effect(), row.toString());
        holders(row).forEach(r -> assertEquals("yes", outcome(row.right(), EnumSet.of(r), null)));
        continue;
      }
      for (Role role : holders(row)) {
        for (int i = 0; i < STATES.size(); i++) {
          String cell = row.right() + " as " + role + " while " + STATES.get(i);
          expected.put(
              cell, aboutTheAuthorityAsSuch(row, role) ? "yes" : row.inStates().split(" ")[i]);
          actual.put(cell, outcome(row.right(), EnumSet.of(role), STATES.get(i)));
        }
      }
    }
    assertEquals(expected, actual);
  }

  /** A suspended authority is resumed, an ended one looked up, by the agency's administration. */
  private static boolean aboutTheAuthorityAsSuch(Row row, Role role) {
    return role == Role.AGENCY_ADMIN
        && Set.of(
                Right.READ_AUTHORITY,
                Right.CHANGE_LIFE_CYCLE,
                Right.PURGE_AUTHORITY,
                Right.COUNT_FOR_BOOKS)
            .contains(row.right());
  }

  /** The stop button: nothing goes out; the authority's own people work on, the agency's read. */
  @Test
  void whatIsLeftOfARightWhileHalted() {
    for (Row row : TABLE) {
      for (Role role : holders(row)) {
        String expected =
            row.right().effect() == Right.Effect.RELEASE
                    || Set.of(Right.Effect.WRITE, Right.Effect.BILLING)
                            .contains(row.right().effect())
                        && role.side() != Role.Side.AUTHORITY
                ? "AUTHORITY_HALTED"
                : "yes";
        assertEquals(expected, halted(row.right(), EnumSet.of(role)), row.right() + " as " + role);
      }
    }
    assertEquals(
        "AUTHORITY_HALTED",
        halted(Right.BOOK_TIME, EnumSet.of(Role.READER, Role.AGENCY_EDITOR)),
        "a role of the authority that does not hold the right lends it to nobody");
    assertEquals("FORBIDDEN", halted(Right.RELEASE, EnumSet.of(Role.READER)));
  }

  private static String halted(Right right, Set<Role> roles) {
    try {
      EndpointPolicy.check(right, roles, "ACTIVE", true);
      return "yes";
    } catch (Refusal refusal) {
      return refusal.code().name();
    }
  }

  @Test
  void theSecondRoleOfAPersonAddsToTheFirst() {
    Set<Role> both = EnumSet.of(Role.READER, Role.APPROVER);
    assertEquals("yes", outcome(Right.READ_LIBRARY, both, "ACTIVE"));
    assertEquals("yes", outcome(Right.DECIDE_APPROVAL, both, "ACTIVE"));
    assertEquals("FORBIDDEN", outcome(Right.DRAFT_CHAIN, both, "ACTIVE"));
  }

  /** The agency's administration reads bills and hours, and nothing of the content, ever. */
  @Test
  void agencyAdminReadsNoContent() {
    for (Right right :
        List.of(Right.READ_LIBRARY, Right.READ_INQUIRIES, Right.WRITE_CONTENT, Right.RELEASE)) {
      assertEquals("FORBIDDEN", outcome(right, EnumSet.of(Role.AGENCY_ADMIN), "ACTIVE"));
    }
  }

  /** A state that nobody thought of must not be the most generous one. */
  @Test
  void aStateThatNobodyKnowsIsNoPermission() {
    assertThrows(
        RuntimeException.class,
        () -> EndpointPolicy.check(Right.RELEASE, EnumSet.of(Role.EDITOR), "ARCHIVED", false));
  }

  @Test
  void theListOfRolesSurvivesTheDatabase() {
    Set<Role> all = EnumSet.allOf(Role.class);
    assertEquals(all, Role.parse(Role.join(all)));
    assertEquals(EnumSet.noneOf(Role.class), Role.parse(""));
    assertDoesNotThrow(() -> Role.parse(null));
    assertThrows(IllegalArgumentException.class, () -> Role.parse("OWNER"));
  }

  private static Set<Role> holders(Row row) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String column : new TreeSet<>(List.of(row.holders().split(" ")))) {
      roles.add(COLUMNS.get(column));
    }
    return roles;
  }

  private static String outcome(Right right, Set<Role> roles, String state) {
    try {
      EndpointPolicy.check(right, roles, state, false);
      return "yes";
    } catch (Refusal refusal) {
      return refusal.code().name();
    }
  }
}
