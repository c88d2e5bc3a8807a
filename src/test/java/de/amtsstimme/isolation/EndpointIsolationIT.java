package de.amtsstimme.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Api.Answer;
import de.amtsstimme.fixtures.ApiDocumentFixture;
import de.amtsstimme.fixtures.ApiDocumentFixture.Operation;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.isolation.OperationRows.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the document, with the authority's own ids (succeeds), with another
 * authority's id in each place (404 or 422, and nothing changed), and on another authority's
 * address (404, and nothing changed).
 */
@ExtendWith(ArquillianExtension.class)
class EndpointIsolationIT {

  /**
   * Operations of the installation: they name no authority. What each may show is said by the tests
   * named here.
   */
  private static final Map<String, String> INSTALLATION =
      Map.ofEntries(
          Map.entry("getMe", "own memberships only: TenantLeakIT"),
          Map.entry("getNotifications", "own row only: NotificationSettingsIT"),
          Map.entry("updateNotifications", "own row only: NotificationSettingsIT"),
          Map.entry("enterAddress", "own row only: NotificationSettingsIT"),
          Map.entry("confirmAddress", "own row only: NotificationSettingsIT"),
          Map.entry("removeAddress", "own row only: NotificationSettingsIT"),
          Map.entry("getOutboxCounts", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("listMyApprovals", "own authorities, each by its door: MyApprovalsIT"),
          Map.entry("decideMyApprovals", "each by the authority's door: MyApprovalsIT"),
          Map.entry("listProviders", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("createProvider", "AGENCY_ADMIN: ProviderCostIT"),
          Map.entry("getProvider", "AGENCY_ADMIN: ProviderCostIT"),
          Map.entry("updateProvider", "AGENCY_ADMIN: ProviderCostIT"),
          Map.entry("getMyRestHints", "own hours only: ProviderCostIT"),
          Map.entry("getRestHints", "AGENCY_ADMIN: ProviderCostIT"),
          Map.entry("addProviderCost", "AGENCY_ADMIN: ProviderCostIT"),
          Map.entry("getInbox", "READ ONLY over own authorities: TenantLeakIT"),
          Map.entry("createAuthority", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("listAuthorities", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("redeemInvitation", "needs the secret link"),
          Map.entry("listStaff", "agency only: installationOperationsAreClosedToOthers"),
          Map.entry("getStaff", "agency only: installationOperationsAreClosedToOthers"),
          Map.entry("removeStaff", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry(
              "createStaffInvitation", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry(
              "listStaffInvitations", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("getStaffInvitation", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry(
              "listInstallationCheckpoints",
              "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry(
              "exportInstallationAudit", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry(
              "listInstallationAudit", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("createSellerProfile", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("listSellerProfiles", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("getSellerProfile", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("listAgencyInvoices", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("getAgencyInvoice", "AGENCY_ADMIN: InvoiceIT"),
          Map.entry("getAgencyInvoiceXml", "AGENCY_ADMIN: InvoiceIT"),
          Map.entry("getAgencyInvoiceDocument", "AGENCY_ADMIN: InvoiceIT"),
          Map.entry("createBillingRun", "AGENCY_ADMIN: BillingRunIT"),
          Map.entry("listBillingRuns", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("getBillingRun", "AGENCY_ADMIN: BillingRunIT"),
          Map.entry("listBillingRunItems", "AGENCY_ADMIN: BillingRunIT"),
          Map.entry("getBookFigures", "AGENCY_ADMIN: BooksIT"),
          Map.entry("getAnswerShares", "AGENCY_ADMIN: BooksIT"),
          Map.entry("listBookOpenItems", "AGENCY_ADMIN: BooksIT"),
          Map.entry("exportLedger", "AGENCY_ADMIN: BooksIT"),
          Map.entry("createBookkeepingPlan", "AGENCY_ADMIN: BooksIT"),
          Map.entry("listBookkeepingPlans", "AGENCY_ADMIN: BooksIT"),
          Map.entry("getBookkeepingPlan", "AGENCY_ADMIN: BooksIT"),
          Map.entry("getAgencyInvoiceReminder", "AGENCY_ADMIN: RemindersIT"),
          Map.entry("recordAgencyInvoiceEvent", "AGENCY_ADMIN: RemindersIT"),
          Map.entry("cancelAgencyInvoice", "AGENCY_ADMIN: CorrectedAfterwardsIT"),
          Map.entry("creditAgencyInvoice", "AGENCY_ADMIN: CorrectedAfterwardsIT"),
          Map.entry("exportAgency", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry(
              "listPurgeCertificates", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"),
          Map.entry("getPurgeCertificate", "AGENCY_ADMIN: PurgeIT"),
          Map.entry("getPurgeDocument", "AGENCY_ADMIN: PurgeIT"),
          Map.entry(
              "verifyInstallationAudit", "AGENCY_ADMIN: installationOperationsAreClosedToOthers"));

  @Test
  void everyOperationHasARow() throws Exception {
    Set<String> documented =
        ApiDocumentFixture.operations().stream()
            .map(Operation::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> covered =
        Operations.rows().stream()
            .map(Row::operationId)
            .collect(Collectors.toCollection(TreeSet::new));
    covered.addAll(INSTALLATION.keySet());
    assertEquals(documented, covered);
  }

  @Test
  void anotherAuthoritysIdsDoNotExistHere() throws Exception {
    try (TableSums sums = new TableSums()) {
      assertEquals(List.of(), whatIsWrong(sums));
    }
  }

  private static List<String> whatIsWrong(TableSums sums) throws Exception {
    Map<String, Operation> operations =
        ApiDocumentFixture.operations().stream().collect(Collectors.toMap(Operation::id, o -> o));
    World foreign = World.complete();
    foreign.ids.putIfAbsent("answer", foreign.get("answer"));
    List<String> wrong = new ArrayList<>();
    World shared = new World(TestAuthority.withAgency());
    for (Row row : Operations.rows()) {
      Operation operation = operations.get(row.operationId());
      // What ends or rests an authority gets one of its own.
      boolean usesUp =
          Set.of(
                  "suspendAuthority",
                  "resumeAuthority",
                  "endAuthority",
                  "activateAuthority",
                  "purgeAuthority")
              .contains(row.operationId());
      World own = usesUp ? lonely(row) : shared;
      row.prepare().accept(own);
      // What is refused uses nothing up: one body for all tries, and it may make things of its own.
      Object body = body(row, own);
      sums.look(own.authority, foreign.authority);
      tryForeignIds(row, operation, own, foreign, body, sums, wrong);
      if (!usesUp) {
        tryForeignAddress(row, operation, own, foreign, body, sums, wrong);
      }
      Answer success =
          send(
              row, operation, own.authority, own.authority.path, pathIds(row, own), body(row, own));
      if (success.status() >= 300) {
        wrong.add(row.operationId() + " with own ids: " + success.status() + " " + success.text());
      }
    }
    return wrong;
  }

  @Test
  void installationOperationsAreClosedToOthers() {
    TestAuthority a = TestAuthority.active();
    for (Api outsider : List.of(a.admin, a.reader, Api.as("nobody-" + a.slug))) {
      for (String path :
          List.of(
              "/tenants",
              "/agency/staff",
              "/agency/invitations",
              "/agency/providers",
              "/agency/seller-profiles",
              "/agency/invoices",
              "/agency/billing-runs",
              "/agency/bookkeeping-plans",
              "/agency/books/figures",
              "/agency/books/answer-shares",
              "/agency/books/open-items",
              "/agency/books/export",
              "/agency/outbox",
              "/agency/audit-events",
              "/agency/export",
              "/agency/purge-certificates",
              "/agency/audit-events/verification")) {
        assertEquals(403, outsider.get(path).status(), path);
      }
      assertEquals(403, outsider.post("/agency/invitations", Map.of("displayName", "X")).status());
      assertEquals(
          403,
          outsider
              .post(
                  "/agency/seller-profiles", Map.of("validFrom", "2036-01-01", "profile", Map.of()))
              .status());
      assertEquals(
          403,
          outsider
              .post(
                  "/tenants",
                  Map.of("slug", "x-" + a.slug, "name", "X", "kind", "BUND", "firstAdminName", "X"))
              .status());
    }
  }

  private static World lonely(Row row) {
    return new World(
        row.operationId().equals("activateAuthority")
            ? TestAuthority.ready()
            : TestAuthority.active());
  }

  private static void tryForeignIds(
      Row row,
      Operation operation,
      World own,
      World foreign,
      Object body,
      TableSums sums,
      List<String> wrong)
      throws SQLException {
    for (int i = 0; i < row.pathIds().size(); i++) {
      List<String> ids = new ArrayList<>(pathIds(row, own));
      ids.set(i, foreign.get(row.pathIds().get(i)));
      expectNothing(
          row,
          row.pathIds().get(i),
          sums,
          wrong,
          () -> send(row, operation, own.authority, own.authority.path, ids, body));
    }
    for (String kind : row.bodyIds()) {
      String text = toJson(body).replace(own.get(kind), foreign.get(kind));
      expectNothing(
          row,
          kind + " in body",
          sums,
          wrong,
          () -> send(row, operation, own.authority, own.authority.path, pathIds(row, own), text));
    }
  }

  private static void tryForeignAddress(
      Row row,
      Operation operation,
      World own,
      World foreign,
      Object body,
      TableSums sums,
      List<String> wrong)
      throws SQLException {
    // The agency's administrator is let in everywhere; an administrator of the other authority is
    // not.
    TestAuthority stranger = own.authority;
    Api person =
        row.person().apply(stranger) == stranger.agencyAdmin
            ? stranger.admin
            : row.person().apply(stranger);
    Answer answer =
        request(person, row, operation, foreign.authority.path, pathIds(row, own), body);
    if (answer.status() != 404) {
      wrong.add(
          row.operationId()
              + " at another authority's address: "
              + answer.status()
              + " "
              + answer.text());
    }
    nothingChanged(row, "address", sums, wrong);
  }

  private interface Request {
    Answer send();
  }

  private static void expectNothing(
      Row row, String place, TableSums sums, List<String> wrong, Request request)
      throws SQLException {
    Answer answer = request.send();
    if (answer.status() != 404 && answer.status() != 422) {
      wrong.add(
          row.operationId()
              + " with foreign "
              + place
              + ": "
              + answer.status()
              + " "
              + answer.text());
    }
    nothingChanged(row, place, sums, wrong);
  }

  private static void nothingChanged(Row row, String place, TableSums sums, List<String> wrong)
      throws SQLException {
    Set<String> changed = sums.changed();
    if (!changed.isEmpty()) {
      wrong.add(row.operationId() + " with foreign " + place + " changed " + changed);
    }
  }

  private static Answer send(
      Row row,
      Operation operation,
      TestAuthority authority,
      String base,
      List<String> ids,
      Object body) {
    return request(row.person().apply(authority), row, operation, base, ids, body);
  }

  private static Answer request(
      Api person, Row row, Operation operation, String base, List<String> ids, Object body) {
    String path = operation.path().replace("/api/v1/tenants/{tenant}", base);
    for (String id : ids) {
      path = path.replaceFirst("\\{[^}]+}", id);
    }
    assertTrue(!path.contains("{"), row.operationId() + " has path ids without a kind: " + path);
    Map<String, String> headers = new HashMap<>();
    if (operation.method().equals("PATCH") || operation.method().equals("DELETE")) {
      headers.put("If-Match", "*");
    }
    if (body == World.FILE) {
      headers.put("Content-Type", "text/csv");
    }
    return person.send(operation.method(), path + row.query(), body, headers);
  }

  private static List<String> pathIds(Row row, World world) {
    return row.pathIds().stream().map(world::get).toList();
  }

  private static Object body(Row row, World world) {
    return row.body() == null ? null : row.body().apply(world);
  }

  private static String toJson(Object body) {
    try {
      return Api.JSON.writeValueAsString(body);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
