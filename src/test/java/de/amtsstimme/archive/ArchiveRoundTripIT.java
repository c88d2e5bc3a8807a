package de.amtsstimme.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.amtsstimme.archive.domain.ArchiveRefused;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What goes out comes in again, to the byte, in an installation that knew nothing of it. */
@ExtendWith(ArquillianExtension.class)
class ArchiveRoundTripIT {

  private static final Map<String, String> REASON = Map.of("reason", "Vertrag endet");

  @TempDir Path directory;

  @Test
  void anAuthorityMovesHouseWithEverything() throws Exception {
    TestAuthority a = FullAuthority.make();
    Api.Answer answer = a.admin.get(a.path + "/export").ok();
    assertEquals("application/zip", answer.header("Content-Type"));
    assertTrue(answer.header("Content-Disposition").contains(a.slug), "file name");
    Zip out = Zip.read(answer.raw().body());
    assertTrue(empty(out).isEmpty(), "the test's authority has nothing of " + empty(out));

    OtherInstallation other = new OtherInstallation();
    other.load(answer.raw().body());
    UUID tenant = UUID.fromString(out.manifest().path("owner").path("id").asText());
    try (Connection here = TestInstallation.owner();
        Connection there = other.connect()) {
      assertEquals(
          OtherInstallation.contents(here, tenant), OtherInstallation.contents(there, tenant));
      there.rollback();
      Zip again = Zip.read(exported(there).resolve("behoerde-" + a.slug + ".zip"));
      assertSameArchive(out, again);
      ArchiveRefused twice =
          assertThrows(ArchiveRefused.class, () -> other.load(answer.raw().body()));
      assertTrue(twice.getMessage().contains(a.slug), twice.getMessage());
    }
  }

  @Test
  void everyFileIsWhatTheManifestSays() throws Exception {
    TestAuthority a = FullAuthority.make();
    Zip out = Zip.read(a.admin.get(a.path + "/export").ok().raw().body());
    JsonNode manifest = out.manifest();
    List<String> names = new ArrayList<>(out.entries.keySet());
    assertEquals("manifest.json", names.get(names.size() - 1), "the manifest comes last");
    assertEquals("amtsstimme/archive/1", manifest.path("format").asText());
    TreeSet<String> files = new TreeSet<>(List.of("manifest.json", "LIESMICH.txt"));
    for (JsonNode table : manifest.path("tables")) {
      files.add(table.path("file").asText());
      assertEquals(
          table.path("rows").asLong(), out.text(table.path("file").asText()).lines().count());
      for (String line : out.text(table.path("file").asText()).lines().toList()) {
        JsonNode row = Api.JSON.readTree(line);
        assertEquals(table.path("columns").size(), row.size(), line);
      }
    }
    assertEquals(files, new TreeSet<>(names));
    assertFalse(out.text("invitation.jsonl").contains("token_hash"), "no secrets");
    assertTrue(manifest.path("leftOut").toString().contains("token_hash"), "and it says so");
    JsonNode person = Api.JSON.readTree(out.text("person.jsonl").lines().findFirst().orElseThrow());
    assertEquals(TestInstallation.ISSUER, person.path("issuer").asText());
    assertTrue(out.text("person.jsonl").contains(a.slug + ".approver2"));
    assertTrue(out.text("audit_event.jsonl").contains("AUTHORITY_EXPORTED"), "it knows of itself");
    JsonNode chain = a.admin.get(a.path + "/audit-events/verification").ok().json();
    assertEquals(chain.path("headHash").asText(), manifest.path("audit").path("hash").asText());
  }

  @Test
  void onlyTheAuthoritysAdministrationAndOnlyUntilTheDay() throws Exception {
    TestAuthority a = TestAuthority.withAgency();
    for (Api person : List.of(a.approver, a.editor, a.reader, a.manager, a.agencyAdmin)) {
      assertEquals("FORBIDDEN", person.get(a.path + "/export").code());
    }
    assertEquals(404, TestAuthority.founded().admin.get(a.path + "/export").status());
    a.agencyAdmin.post(a.path + "/suspension", REASON).ok();
    a.admin.get(a.path + "/export").ok();
    Api.Answer ended =
        a.agencyAdmin.post(a.path + "/ending", Map.of("reason", "Ende", "exportDays", 30)).ok();
    assertTrue(ended.json().path("exportUntil").asText().startsWith("20"));
    Zip out = Zip.read(a.admin.get(a.path + "/export").ok().raw().body());
    assertEquals("ENDED", out.manifest().path("owner").path("state").asText());
    a.letExportPeriodEnd();
    Api.Answer late = a.admin.get(a.path + "/export");
    assertEquals("EXPORT_PERIOD_OVER", late.code(), late.text());
    assertEquals(403, late.status());
  }

  /** The people of others, and other people of the agency, are nobody's business. */
  @Test
  void nobodyElseIsInTheArchive() throws Exception {
    TestAuthority a = TestAuthority.withAgency();
    TestAuthority stranger = TestAuthority.withAgency();
    Zip out = Zip.read(a.admin.get(a.path + "/export").ok().raw().body());
    for (String entry : out.entries.keySet()) {
      assertFalse(out.text(entry).contains(stranger.slug), entry);
    }
    try (Sql behind = Sql.behindTheDoor(a, "reader")) {
      assertEquals(List.of(), behind.list("select * from door_people()"), "not for a reader");
      behind.rollback();
    }
    try (Sql behind = Sql.behindTheDoor(a, "manager")) {
      assertEquals(List.of(), behind.list("select * from door_people()"), "not for the agency");
      behind.rollback();
    }
    try (Sql before = Sql.application()) {
      assertEquals(List.of(), before.list("select * from door_people()"), "not outside");
    }
  }

  @Test
  void theAgencysArchiveHasNothingOfAnAuthority() throws Exception {
    TestAuthority a = FullAuthority.make();
    Zip out = Zip.read(a.agencyAdmin.get("/agency/export").ok().raw().body());
    assertEquals("AGENCY", out.manifest().path("kind").asText());
    assertFalse(out.entries.containsKey("membership.jsonl"));
    assertFalse(out.entries.containsKey("inquiry.jsonl"));
    assertFalse(out.text("authority.jsonl").contains(a.slug), "no living authority");
    assertFalse(out.text("person.jsonl").contains(a.slug + ".editor"));
    assertTrue(out.text("person.jsonl").contains(TestInstallation.AGENCY_ADMIN));
    assertTrue(out.text("audit_event.jsonl").contains("AGENCY_EXPORTED"));
    String tenants = "\"tenant_id\":\"00000000-0000-0000-0000-000000000000\"";
    assertTrue(out.text("audit_event.jsonl").lines().allMatch(l -> l.contains(tenants)));
  }

  /** The whole installation as the owner, in an empty one, and out of there once more. */
  @Test
  void anInstallationIsItsArchives() throws Exception {
    FullAuthority.make();
    OtherInstallation other = new OtherInstallation();
    OtherInstallation third = new OtherInstallation();
    TestAuthority one = FullAuthority.make();
    TestAuthority two = TestAuthority.withAgency();
    String plan = plan(one);
    // Only what belongs to this test: others change theirs meanwhile.
    other.load(one.agencyAdmin.get("/agency/export").ok().raw().body());
    other.load(one.admin.get(one.path + "/export").ok().raw().body());
    other.load(two.admin.get(two.path + "/export").ok().raw().body());

    Path backup;
    try (Connection db = other.connect()) {
      backup = exported(db);
    }
    try (Connection db = third.connect();
        Stream<Path> files = Files.list(backup)) {
      List<Path> archives = files.sorted().toList();
      assertEquals(3, archives.size(), archives.toString());
      for (Path archive : archives) {
        ImportArchives.load(db, archive);
        assertEquals(
            "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)));
      }
    }
    assertEquals(other.contents(), third.contents());
    try (Connection here = TestInstallation.owner();
        Connection there = third.connect()) {
      assertEquals(body(here, plan), body(there, plan), "accounts and debtors for the tax adviser");
      assertTrue(body(there, plan).contains("1000177"));
    }
    ArchiveRefused late =
        assertThrows(
            ArchiveRefused.class,
            () -> third.load(one.agencyAdmin.get("/agency/export").ok().raw().body()));
    assertTrue(late.getMessage().contains("leere Installation"), late.getMessage());
  }

  /** In force long after every other test: its id. */
  private static String plan(TestAuthority a) throws SQLException {
    try (Sql owner = Sql.owner()) {
      return a.agencyAdmin
          .post(
              "/agency/bookkeeping-plans",
              Map.of(
                  "validFrom",
                  "2099-01-01",
                  "accounts",
                  List.of(Map.of("vatPercent", "19", "account", "4711", "taxKey", "1")),
                  "debtors",
                  List.of(Map.of("authorityId", owner.tenant(a).toString(), "account", "1000177"))))
          .ok()
          .id();
    }
  }

  private static String body(Connection db, String plan) throws SQLException {
    try (PreparedStatement query =
        db.prepareStatement(
            "select body from amtsstimme.bookkeeping_plan where id = cast(? as uuid)")) {
      query.setString(1, plan);
      try (ResultSet rows = query.executeQuery()) {
        assertTrue(rows.next(), "no plan");
        return rows.getString(1);
      }
    }
  }

  private Path exported(Connection db) throws Exception {
    Path backup = Files.createTempDirectory(directory, "backup");
    ExportInstallation.export(db, backup);
    return backup;
  }

  private static List<String> empty(Zip zip) {
    return zip.entries.entrySet().stream()
        .filter(e -> e.getValue().length == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void assertSameArchive(Zip one, Zip two) {
    assertEquals(List.copyOf(one.entries.keySet()), List.copyOf(two.entries.keySet()));
    Map<String, byte[]> left = new TreeMap<>(one.entries);
    left.remove("manifest.json");
    left.forEach((name, bytes) -> assertArrayEquals(bytes, two.entries.get(name), name));
    ObjectNode first = one.manifest();
    ObjectNode second = two.manifest();
    assertTrue(first.hasNonNull("createdAt"));
    first.remove("createdAt");
    second.remove("createdAt");
    assertEquals(first, second);
  }
}
