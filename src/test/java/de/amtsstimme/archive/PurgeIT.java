package de.amtsstimme.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Contents;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.kernel.domain.ContentHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of an authority's data: not a day too early, nothing left, and a certificate of it. */
@ExtendWith(ArquillianExtension.class)
class PurgeIT {

  private static final Map<String, String> REASON = Map.of("reason", "Vertrag endet");

  private final TestAuthority a = FullAuthority.make();

  @Test
  void nothingIsRemovedWhileItLivesOrCanBeTakenOut() {
    Map<String, String> before = Contents.of(a);
    refused("TRANSITION_NOT_ALLOWED", purge());
    a.agencyAdmin.post(a.path + "/suspension", REASON).ok();
    refused("TRANSITION_NOT_ALLOWED", purge());
    a.agencyAdmin.post(a.path + "/ending", REASON).ok();
    refused("EXPORT_PERIOD_RUNNING", purge());
    a.letExportPeriodEnd();
    for (Api person : List.of(a.admin, a.approver, a.manager)) {
      assertEquals("FORBIDDEN", person.post(a.path + "/purge", null).code());
    }
    Map<String, String> after = Contents.of(a);
    for (String table : Set.of("inquiry", "release", "membership", "approval_decision")) {
      assertEquals(before.get(table), after.get(table));
    }
  }

  @Test
  void everythingIsGoneAndTheCertificateSaysSo() throws Exception {
    UUID tenant;
    Map<String, Long> rows = new HashMap<>();
    try (Sql owner = Sql.owner()) {
      tenant = owner.tenant(a);
    }
    Zip archive = Zip.read(a.admin.get(a.path + "/export").ok().raw().body());
    TestAuthority neighbour = TestAuthority.active();
    Map<String, String> next = Contents.of(neighbour);
    a.agencyAdmin.post(a.path + "/ending", REASON).ok();
    a.letExportPeriodEnd();
    Contents.of(a).forEach((t, sum) -> rows.put(t, Long.parseLong(sum.split(" ")[0])));

    Api.Answer purged = purge().ok();
    JsonNode certificate = purged.json();
    for (Map.Entry<String, String> left : Contents.of(a).entrySet()) {
      assertEquals(left.getKey().equals("authority") ? "1" : "0", left.getValue().split(" ")[0]);
    }
    assertEquals(next, Contents.of(neighbour), "the neighbour");
    rows.remove("authority");
    Map<String, Long> said = new HashMap<>();
    certificate
        .path("removed")
        .forEach(r -> said.put(r.path("table").asText(), r.path("rows").asLong()));
    assertEquals(7, said.remove("person"), "its people are forgotten, not the agency's");
    assertTrue(said.remove("audit_checkpoint") > 0, "the seals, however many by then");
    for (String index : List.of("suggestion_entry", "suggestion_library", "suggestion_term")) {
      assertTrue(said.remove(index) > 0, "what a job writes anew: " + index);
    }
    assertNotNull(said.remove("answer_import_error"), "what a job finds wrong, if anything");
    assertEquals(rows, said);
    assertTrue(certificate.path("kept").size() >= 3);
    assertEquals(
        ContentHash.of(certificate.path("document").asText()), certificate.path("hash").asText());
    // Only the end stands after what was exported.
    assertEquals(
        archive.manifest().path("audit").path("seq").asLong() + 1,
        certificate.path("auditSeq").asLong());
    assertEquals(64, certificate.path("auditHash").asText().length());

    assertEquals("PURGED", a.agencyAdmin.get(a.path).ok().json().path("state").asText());
    assertEquals(404, a.admin.get(a.path).status());
    refused(
        "SLUG_TAKEN",
        a.agencyAdmin.post(
            "/tenants",
            Map.of("slug", a.slug, "name", "Neu", "kind", "BUND", "firstAdminName", "X")));
    assertEquals(certificate, purge().ok().json(), "again, the same");
    assertEquals(
        certificate,
        a.agencyAdmin
            .send("POST", a.path + "/purge", null, Map.of("Idempotency-Key", "k" + tenant))
            .ok()
            .json());
    try (Sql owner = Sql.owner()) {
      assertEquals(
          0L, owner.<Long>one("select count(*) from idempotency_key where tenant_id = ?", tenant));
      assertEquals(
          0L, owner.<Long>one("select count(*) from person where subject = ?", a.slug + ".admin"));
      assertEquals(
          1L,
          owner.<Long>one("select count(*) from person where subject = ?", a.slug + ".manager"),
          "still of the agency");
    }
    readCertificate(certificate);
    assertTrue(
        a.agencyAdmin
            .get("/agency/audit-events/verification")
            .ok()
            .json()
            .path("verified")
            .asBoolean());
    try (Sql owner = Sql.owner()) {
      String after =
          owner.one(
              "select after_state from audit_event where action = 'AUTHORITY_PURGED' and subject_id = ?",
              tenant);
      assertTrue(after.contains(certificate.path("hash").asText()), after);
    }
  }

  private void readCertificate(JsonNode certificate) {
    String path = "/agency/purge-certificates/" + certificate.path("id").asText();
    assertEquals(certificate, a.agencyAdmin.get(path).ok().json());
    assertTrue(
        a.agencyAdmin.get("/agency/purge-certificates?limit=200").ok().text().contains(a.slug));
    Api.Answer document = a.agencyAdmin.get(path + "/document").ok();
    assertTrue(document.header("Content-Type").startsWith("text/plain"));
    for (String said :
        List.of("LÖSCHBESCHEINIGUNG", a.slug, certificate.path("hash").asText(), "inquiry")) {
      assertTrue(document.text().contains(said), document.text());
    }
    TestAuthority other = TestAuthority.active();
    for (String address : List.of("/agency/purge-certificates", path, path + "/document")) {
      assertEquals("FORBIDDEN", other.admin.get(address).code(), address);
    }
    assertEquals(
        "NOT_FOUND", a.agencyAdmin.get("/agency/purge-certificates/" + UUID.randomUUID()).code());
  }

  /** Whatever the application believes: the function and its policies know better. */
  @Test
  void theDatabaseItselfRemovesNothingAlive() {
    String call = "select purge_authority(gen_random_uuid(), 'Wer', '[]')";
    try (Sql app = Sql.application()) {
      app.begin();
      assertEquals("AS431", app.attempt(call), "outside the door");
      app.list(
          "select * from door_enter(?, ?, ?)",
          TestInstallation.ISSUER,
          TestInstallation.AGENCY_ADMIN,
          a.slug);
      assertEquals("AS430", app.attempt(call), "alive");
      app.rollback();
    }
    a.agencyAdmin.post(a.path + "/ending", REASON).ok();
    try (Sql app = Sql.behindTheDoor(a, "admin")) {
      assertEquals("AS431", app.attempt(call), "an authority's administrator");
      assertNotEquals("done", app.attempt("delete from audit_event"));
      assertNotEquals("done", app.attempt("set role amtsstimme_purge"));
      assertNotEquals(
          "done",
          app.attempt(
              "insert into purge_certificate values (gen_random_uuid(), bound_tenant(), 'x', 'x', now(), '{}', 'x')"));
      app.rollback();
    }
    // As the role itself, with a binding: it sees no row of an authority that is not to be purged.
    try (Sql purge = Sql.superuser()) {
      purge.begin();
      UUID tenant = purge.one("select id from amtsstimme.authority where slug = ?", a.slug);
      purge.list("select set_config('app.tenant_id', ?, true)", tenant.toString());
      purge.update("set local role amtsstimme_purge");
      assertEquals(
          0, purge.update("delete from amtsstimme.membership where tenant_id is not null"));
      assertEquals(0, purge.update("delete from amtsstimme.person where id is not null"));
      purge.rollback();
    }
  }

  private Api.Answer purge() {
    return a.agencyAdmin.post(a.path + "/purge", null);
  }

  private static void refused(String code, Api.Answer answer) {
    assertEquals(code, answer.code(), answer.text());
    assertEquals(409, answer.status());
  }
}
